package org.corymb.badges.internal.encoding;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Base58 with the alphabet of Bitcoin, as multibase <code>z</code> uses it; four bytes and five digits at a time. */
public final class Base58 {
    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final int BASE = 58;
    private static final int LONGEST = 4096;
    private static final int WORD = 4;
    private static final int GROUP = 5;
    private static final int GROUP_BASE = BASE * BASE * BASE * BASE * BASE;
    private static final byte[] DIGITS = digits();

    private Base58() {}

    /** Writes the bytes as base58. */
    public static String encode(byte[] bytes) {
        int zeros = leading(bytes);
        int[] groups = new int[bytes.length / 3 + 1];
        int length = 0;
        for (int i = zeros; i < bytes.length; ) {
            int end = i + 1 + (bytes.length - i - 1) % WORD;
            int bits = Byte.SIZE * (end - i);
            long word = 0;
            for (; i < end; i++) {
                word = (word << Byte.SIZE) | (bytes[i] & 0xFF);
            }
            length = appendWord(groups, length, word, bits);
        }
        return text(groups, length, zeros);
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
        int zeros = leading(text);
        int[] words = new int[text.length() / GROUP + 1];
        int length = 0;
        for (int i = zeros; i < text.length(); ) {
            int end = i + 1 + (text.length() - i - 1) % GROUP;
            long group = 0;
            long power = 1;
            for (; i < end; i++) {
                group = group * BASE + digit(text.charAt(i));
                power *= BASE;
            }
            length = appendGroup(words, length, group, power);
        }
        return bytes(words, length, zeros);
    }

    /** Puts a word of some bits behind a number that is held in groups of digits, the lowest first. */
    private static int appendWord(int[] groups, int length, long word, int bits) {
        long carry = word;
        for (int i = 0; i < length; i++) {
            carry += (long) groups[i] << bits;
            groups[i] = (int) (carry % GROUP_BASE);
            carry /= GROUP_BASE;
        }
        int longer = length;
        for (; carry > 0; carry /= GROUP_BASE) {
            groups[longer++] = (int) (carry % GROUP_BASE);
        }
        return longer;
    }

    /** Puts a group of digits behind a number that is held in words, the lowest first. */
    private static int appendGroup(int[] words, int length, long group, long power) {
        long carry = group;
        for (int i = 0; i < length; i++) {
            carry += (words[i] & 0xFFFF_FFFFL) * power;
            words[i] = (int) carry;
            carry >>>= Integer.SIZE;
        }
        if (carry == 0) {
            return length;
        }
        words[length] = (int) carry;
        return length + 1;
    }

    private static String text(int[] groups, int length, int zeros) {
        byte[] text = new byte[zeros + length * GROUP];
        int at = text.length;
        for (int i = 0; i < length; i++) {
            int group = groups[i];
            for (int digit = 0; digit < GROUP; digit++) {
                text[--at] = (byte) ALPHABET.charAt(group % BASE);
                group /= BASE;
            }
        }
        while (at < text.length && text[at] == '1') {
            at++;
        }
        Arrays.fill(text, at - zeros, at, (byte) '1');
        return new String(text, at - zeros, text.length - at + zeros, StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(int[] words, int length, int zeros) {
        int unused = length == 0 ? 0 : Integer.numberOfLeadingZeros(words[length - 1]) / Byte.SIZE;
        byte[] bytes = new byte[zeros + WORD * length - unused];
        for (int i = 0; i < bytes.length - zeros; i++) {
            bytes[bytes.length - 1 - i] = (byte) (words[i / WORD] >>> (Byte.SIZE * (i % WORD)));
        }
        return bytes;
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

    private static int leading(String text) {
        int ones = 0;
        while (ones < text.length() && text.charAt(ones) == '1') {
            ones++;
        }
        return ones;
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
