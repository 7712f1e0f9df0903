package org.corymb.badges.internal.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys and signatures have one form only, and some must not be used at all. */
class StrictFormsTest {
    private static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    private static final BigInteger D = BigInteger.valueOf(-121665)
            .multiply(BigInteger.valueOf(121666).modInverse(P))
            .mod(P);

    @Test
    void readsBase64UrlAsItWritesIt() {
        var random = new Random(3);
        for (int length = 0; length < 70; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            assertThat(Base64Url.decode(Base64Url.encode(bytes))).isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"QR", "QQ==", "QUJ", "QUJD=", "Q", "QUI+", "QU JD", "QQ\n", "AAB"})
    void refusesAnotherFormOfBase64Url(String text) {
        assertThatThrownBy(() -> Base64Url.decode(text)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Checked by arithmetic: eight times each of these points is the neutral one. */
    @Test
    void refusesPointsOfSmallOrderInKeysAndSignatures() {
        var ys = List.of("00", "01", P.subtract(BigInteger.ONE).toString(16), eighth(), minus(eighth()));
        for (var hex : ys) {
            var y = new BigInteger(hex, 16);
            assertThat(eightTimes(y)).as(hex).isEqualTo(BigInteger.ONE);
            byte[] encoded = little(y);
            byte[] negative = encoded.clone();
            negative[31] |= (byte) 0x80;
            for (byte[] point : List.of(encoded, negative)) {
                assertThatThrownBy(() -> SubjectPublicKey.ed25519(point)).isInstanceOf(IllegalArgumentException.class);
                assertThat(SignatureForm.isProper("ED25519", Arrays.copyOf(point, 64)))
                        .isFalse();
            }
        }
    }

    @Test
    void refusesPointsBeyondTheField() {
        assertThatThrownBy(() -> SubjectPublicKey.ed25519(little(P))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SubjectPublicKey.ed25519(little(P.add(BigInteger.TWO))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAScalarThatIsNotBelowTheOrder() {
        var order = BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
        byte[] base = little(new BigInteger("4")
                .multiply(BigInteger.valueOf(5).modInverse(P))
                .mod(P));

        assertThat(SignatureForm.isProper("ED25519", join(base, little(order)))).isFalse();
        assertThat(SignatureForm.isProper("ED25519", join(base, little(order.subtract(BigInteger.ONE)))))
                .isTrue();
    }

    @Test
    void refusesEcdsaNumbersOutOfTheirRange() {
        var order = "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551";
        var one = "0".repeat(63) + "1";
        var zero = "0".repeat(64);
        assertThat(proper(one + one)).isTrue();
        for (var pair : List.of(zero + zero, zero + one, one + zero, one + order, order + one, one, one + one + "00")) {
            assertThat(proper(pair)).as(pair).isFalse();
        }
    }

    @Test
    void refusesRsaKeysThatAreTooShortOrOdd() {
        var modulus = BigInteger.TWO.pow(2047).add(BigInteger.ONE);
        var exponent = BigInteger.valueOf(65537);
        assertThat(SubjectPublicKey.rsa(modulus, exponent).kind()).isEqualTo("RSA");
        for (var pair : List.of(
                List.of(BigInteger.TWO.pow(2047).subtract(BigInteger.ONE), exponent),
                List.of(BigInteger.TWO.pow(2047), exponent),
                List.of(modulus, BigInteger.ONE),
                List.of(modulus, BigInteger.valueOf(65536)),
                List.of(BigInteger.TWO.pow(8192).add(BigInteger.ONE), exponent))) {
            assertThatThrownBy(() -> SubjectPublicKey.rsa(pair.get(0), pair.get(1)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static boolean proper(String hex) {
        return SignatureForm.isProper("P256", HexFormat.of().parseHex(hex));
    }

    private static String eighth() {
        return "7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7";
    }

    private static String minus(String hex) {
        return P.subtract(new BigInteger(hex, 16)).toString(16);
    }

    /** The y of eight times a point, by doubling thrice: only squares of coordinates are needed. */
    private static BigInteger eightTimes(BigInteger y) {
        var result = y;
        for (int i = 0; i < 3; i++) {
            var yy = result.multiply(result).mod(P);
            var xx = yy.subtract(BigInteger.ONE)
                    .multiply(D.multiply(yy).add(BigInteger.ONE).modInverse(P))
                    .mod(P);
            var product = D.multiply(xx).multiply(yy).mod(P);
            result = yy.add(xx)
                    .multiply(BigInteger.ONE.subtract(product).modInverse(P))
                    .mod(P);
        }
        return result;
    }

    private static byte[] little(BigInteger number) {
        byte[] little = new byte[32];
        for (int i = 0; i < 32; i++) {
            little[i] = number.shiftRight(8 * i).byteValue();
        }
        return little;
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, 64);
        System.arraycopy(second, 0, both, 32, 32);
        return both;
    }
}
