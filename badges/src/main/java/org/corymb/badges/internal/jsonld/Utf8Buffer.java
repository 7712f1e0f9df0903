package org.corymb.badges.internal.jsonld;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Bytes of N-Quads as they grow; used again for the next document.
 *
 * @see <a href="https://www.w3.org/TR/rdf12-n-quads/#canonical-quads">RDF 1.2 N-Quads, 4 A Canonical form of N-Quads</a>
 */
final class Utf8Buffer {
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final boolean[] ESCAPED = escaped();

    private byte[] bytes;
    private int length;

    Utf8Buffer(int capacity) {
        this.bytes = new byte[capacity];
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    String text() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    void digest(MessageDigest digest) {
        digest.update(bytes, 0, length);
    }

    void put(byte[] more) {
        put(more, 0, more.length);
    }

    void put(byte[] more, int from, int to) {
        room(to - from);
        System.arraycopy(more, from, bytes, length, to - from);
        length += to - from;
    }

    void put(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
    }

    void putNumber(int number) {
        if (number > 9) {
            putNumber(number / 10);
        }
        put((char) ('0' + number % 10));
    }

    /** Text as it stands, for names that hold nothing to escape. */
    void putName(String text) {
        room(3 * text.length());
        byte[] to = bytes;
        int at = length;
        int size = text.length();
        for (int i = 0; i < size; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                length = at;
                putEach(text, i);
                return;
            }
            to[at++] = (byte) c;
        }
        length = at;
    }

    /** The inside of a literal. */
    void putEscaped(String text) {
        room(6 * text.length());
        byte[] to = bytes;
        int at = length;
        int size = text.length();
        for (int i = 0; i < size; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || ESCAPED[c]) {
                length = at;
                putEachEscaped(text, i);
                return;
            }
            to[at++] = (byte) c;
        }
        length = at;
    }

    private void putEach(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes[length++] = (byte) c;
            } else {
                i += putWide(text, i);
            }
        }
    }

    private void putEachEscaped(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                i += putWide(text, i);
            } else if (ESCAPED[c]) {
                putEscape(c);
            } else {
                bytes[length++] = (byte) c;
            }
        }
    }

    private void putEscape(char c) {
        int known = "\t\b\n\r\f\"\\".indexOf(c);
        bytes[length++] = '\\';
        if (known >= 0) {
            bytes[length++] = (byte) "tbnrf\"\\".charAt(known);
            return;
        }
        bytes[length++] = 'u';
        bytes[length++] = '0';
        bytes[length++] = '0';
        bytes[length++] = HEX[c >> 4];
        bytes[length++] = HEX[c & 15];
    }

    /** Writes a character beyond ASCII and answers how many more UTF-16 units it took. */
    private int putWide(String text, int at) {
        int c = text.codePointAt(at);
        if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | (c >> 6));
        } else {
            putLong(c);
        }
        bytes[length++] = (byte) (0x80 | (c & 0x3F));
        return c > 0xFFFF ? 1 : 0;
    }

    private void putLong(int c) {
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            throw new NotCovered();
        }
        if (c > 0xFFFF) {
            bytes[length++] = (byte) (0xF0 | (c >> 18));
            bytes[length++] = (byte) (0x80 | ((c >> 12) & 0x3F));
        } else {
            bytes[length++] = (byte) (0xE0 | (c >> 12));
        }
        bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(length, more)));
        }
    }

    private static boolean[] escaped() {
        var escaped = new boolean[0x80];
        for (char c = 0; c < escaped.length; c++) {
            escaped[c] = c < ' ' || c == '"' || c == '\\' || c == 0x7f;
        }
        return escaped;
    }
}
