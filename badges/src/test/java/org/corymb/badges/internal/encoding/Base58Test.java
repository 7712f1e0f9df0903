package org.corymb.badges.internal.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Base58Test {
    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    @Test
    void writesAsLongDivisionWrites() {
        var random = new Random(58);
        for (int length = 0; length < 200; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            if (length % 3 == 1) {
                bytes[0] = 0;
            }

            assertThat(Base58.encode(bytes)).isEqualTo(divided(bytes));
            assertThat(Base58.decode(Base58.encode(bytes))).isEqualTo(bytes);
        }
    }

    @Test
    void keepsZerosWhereverTheyStand() {
        for (int length = 0; length < 12; length++) {
            for (int at = 0; at < length; at++) {
                byte[] bytes = new byte[length];
                bytes[at] = 1;

                assertThat(Base58.encode(bytes)).isEqualTo(divided(bytes));
                assertThat(Base58.decode(Base58.encode(bytes))).isEqualTo(bytes);
            }
            assertThat(Base58.encode(new byte[length])).isEqualTo("1".repeat(length));
            assertThat(Base58.decode("1".repeat(length))).isEqualTo(new byte[length]);
        }
    }

    @Test
    void keepsTheLargestBytes() {
        byte[] bytes = new byte[64];
        java.util.Arrays.fill(bytes, (byte) 0xFF);

        assertThat(Base58.encode(bytes)).isEqualTo(divided(bytes));
        assertThat(Base58.decode(Base58.encode(bytes))).isEqualTo(bytes);
    }

    private static String divided(byte[] bytes) {
        var text = new StringBuilder();
        var rest = new BigInteger(1, bytes);
        while (rest.signum() > 0) {
            var parts = rest.divideAndRemainder(BigInteger.valueOf(58));
            text.append(ALPHABET.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        for (int i = 0; i < bytes.length && bytes[i] == 0; i++) {
            text.append('1');
        }
        return text.reverse().toString();
    }
}
