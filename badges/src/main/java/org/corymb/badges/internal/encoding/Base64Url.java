package org.corymb.badges.internal.encoding;

import java.util.Base64;

/**
 * Base64url without padding, with exactly one text for the same bytes.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4648#section-3.5">RFC 4648, 3.5 Canonical Encoding</a>
 */
public final class Base64Url {
    private Base64Url() {}

    /** Writes the bytes. */
    public static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException if it has padding, a foreign character, or bits behind its last byte
     */
    public static byte[] decode(String text) {
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        int rest = bytes.length % 3;
        int length = bytes.length / 3 * 4 + (rest == 0 ? 0 : rest + 1);
        if (text.length() != length || (rest != 0 && !encode(last(bytes, rest)).endsWith(last(text)))) {
            throw new IllegalArgumentException("is not base64url in its one form");
        }
        return bytes;
    }

    private static byte[] last(byte[] bytes, int count) {
        byte[] last = new byte[count];
        System.arraycopy(bytes, bytes.length - count, last, 0, count);
        return last;
    }

    private static String last(String text) {
        return text.substring(text.length() - 1);
    }
}
