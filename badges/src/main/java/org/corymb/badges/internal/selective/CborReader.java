package org.corymb.badges.internal.selective;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads the few forms of CBOR that proofs use, and only in their shortest form, so that no byte is without meaning.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8949#section-4.2.1">RFC 8949, 4.2.1</a>
 */
final class CborReader {
    private final byte[] bytes;
    private int at;

    CborReader(byte[] bytes, int tag) {
        this.bytes = bytes;
        if (head(6) != tag) {
            throw new IllegalArgumentException("is not a proof of this suite");
        }
    }

    static boolean hasTag(byte[] bytes, int tag) {
        return bytes.length > 2
                && bytes[0] == (byte) 0xd9
                && (bytes[1] & 0xFF) == tag >> 8
                && (bytes[2] & 0xFF) == (tag & 0xFF);
    }

    int array(int least, int most) {
        return bounded(head(4), least, most);
    }

    int map(int most) {
        return bounded(head(5), 0, most);
    }

    int number() {
        return head(0);
    }

    byte[] bytes(int length) {
        bounded(head(2), length, length);
        return take(length);
    }

    String string() {
        int length = head(3);
        return new String(take(length), StandardCharsets.UTF_8);
    }

    void end() {
        if (at != bytes.length) {
            throw new IllegalArgumentException("goes on after its end");
        }
    }

    private int head(int type) {
        int first = next();
        int value = first & 31;
        int least = 0;
        if (value == 24) {
            value = next();
            least = 24;
        } else if (value == 25) {
            value = next() << 8 | next();
            least = 0x100;
        } else if (value > 25) {
            throw new IllegalArgumentException("has a value that is too long");
        }
        if (first >> 5 != type || value < least) {
            throw new IllegalArgumentException("has another form");
        }
        return value;
    }

    private int next() {
        return take(1)[0] & 0xFF;
    }

    private byte[] take(int length) {
        if (length > bytes.length - at) {
            throw new IllegalArgumentException("ends too early");
        }
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    private static int bounded(int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("has a part of another size");
        }
        return value;
    }
}
