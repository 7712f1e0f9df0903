package org.corymb.badges.internal.encoding;

import java.util.Arrays;

/** Base58 with the alphabet of Bitcoin, as multibase <code>z</code> uses it. */
public final class Base58 {
    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final int LONGEST = 4096;
    private static final byte[] DIGITS = digits();

    private Base58() {}

    /** Writes the bytes as base58. */
    public static String encode(byte[] bytes) {
        int zeros = leading(bytes);
        byte[] digits = new byte[bytes.length * 138 / 100 + 1];
        int length = 0;
        for (int i = zeros; i < bytes.length; i++) {
            length = appendByte(digits, length, bytes[i] & 0xFF);
        }
        var text = new StringBuilder(zeros + length);
        text.repeat('1', zeros);
        for (int i = length - 1; i >= 0; i--) {
            text.append(ALPHABET.charAt(digits[i]));
        }
        return text.toString();
    }

    /**
     * Reads base58.
     *
     * @throws IllegalArgumentException if a character is not of the alphabet or the text is longer than 4,096
     */
    public static byte[] decode(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("base58 text is too long");
        }
        int zeros = 0;
        while (zeros < text.length() && text.charAt(zeros) == '1') {
            zeros++;
        }
        byte[] little = new byte[text.length()];
        int length = 0;
        for (int i = zeros; i < text.length(); i++) {
            length = appendDigit(little, length, digit(text.charAt(i)));
        }
        byte[] bytes = new byte[zeros + length];
        for (int i = 0; i < length; i++) {
            bytes[zeros + i] = little[length - 1 - i];
        }
        return bytes;
    }

    /** Puts a byte behind a number that is held in digits of base 58, the lowest first. */
    private static int appendByte(byte[] digits, int length, int value) {
        int carry = value;
        for (int i = 0; i < length; i++) {
            carry += digits[i] << 8;
            digits[i] = (byte) (carry % 58);
            carry /= 58;
        }
        int longer = length;
        for (; carry > 0; carry /= 58) {
            digits[longer++] = (byte) (carry % 58);
        }
        return longer;
    }

    /** Puts a digit behind a number that is held in bytes, the lowest first. */
    private static int appendDigit(byte[] bytes, int length, int digit) {
        int carry = digit;
        for (int i = 0; i < length; i++) {
            carry += (bytes[i] & 0xFF) * 58;
            bytes[i] = (byte) carry;
            carry >>>= 8;
        }
        int longer = length;
        for (; carry > 0; carry >>>= 8) {
            bytes[longer++] = (byte) carry;
        }
        return longer;
    }

    private static int digit(char c) {
        int value = c < DIGITS.length ? DIGITS[c] : -1;
        if (value < 0) {
            throw new IllegalArgumentException("'" + c + "' is not a base58 character");
        }
        return value;
    }

    private static int leading(byte[] bytes) {
        int zeros = 0;
        while (zeros < bytes.length && bytes[zeros] == 0) {
            zeros++;
        }
        return zeros;
    }

    private static byte[] digits() {
        byte[] digits = new byte[128];
        Arrays.fill(digits, (byte) -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            digits[ALPHABET.charAt(i)] = (byte) i;
        }
        return digits;
    }
}
