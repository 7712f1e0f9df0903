package org.corymb.badges.internal.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import org.corymb.badges.RsaKeys;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A key is the same in each of its forms, and each form has its bounds. */
class KeyFormsTest {
    /** The base point of P-256. */
    private static final String X256 = "axfR8uEsQkf4vOblY6RA8ncDfYEt6zOg9KE5RdiYwpY";

    private static final String Y256 = "T-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU";

    private static final PublicKey RSA = RsaKeys.ONE.getPublic();

    private static PublicKey publicKey(String algorithm, String curve) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            if (!curve.isEmpty()) {
                generator.initialize(new ECGenParameterSpec(curve));
            }
            return generator.generateKeyPair().getPublic();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"Ed25519, '', ED25519", "EC, secp256r1, P256", "EC, secp384r1, P384", "RSA, '', RSA"})
    void readsInEachFormWhatItWrote(String algorithm, String curve, String kind) {
        byte[] encoded = (algorithm.equals("RSA") ? RSA : publicKey(algorithm, curve)).getEncoded();

        var key = SubjectPublicKey.read(encoded);

        assertThat(key.kind()).isEqualTo(kind);
        assertThat(key.encoded()).isEqualTo(encoded);
        assertThat(Multikey.decode(Multikey.encode(key)).encoded()).isEqualTo(encoded);
        assertThat(Jwk.read(Jwk.write(key)).encoded()).isEqualTo(encoded);
        assertThatThrownBy(() -> SubjectPublicKey.read(Arrays.copyOf(encoded, encoded.length + 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SubjectPublicKey.read(Arrays.copyOf(encoded, encoded.length - 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"X25519, ''", "EC, secp521r1"})
    void refusesKeysOfOtherKinds(String algorithm, String curve) {
        byte[] encoded = publicKey(algorithm, curve).getEncoded();

        assertThatThrownBy(() -> SubjectPublicKey.read(encoded)).hasMessage("is not a public key of a known kind");
    }

    @Test
    void keepsCoordinatesThatStartWithZeros() {
        for (var curve : EcCurve.values()) {
            byte[] small = curve.bytes(BigInteger.TEN);
            assertThat(small).hasSize(curve.size()).endsWith(10).startsWith(0, 0, 0);
            byte[] large = new byte[curve.size()];
            Arrays.fill(large, (byte) 0xFE);
            assertThat(curve.bytes(new BigInteger(1, large))).isEqualTo(large);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"04", "00", "01", "05"})
    void readsCompressedPointsOnly(String sign) {
        byte[] compressed = new byte[33];
        compressed[0] = Byte.parseByte(sign, 16);

        assertThatThrownBy(() -> EcCurve.P256.decompress(compressed)).hasMessage("is not a compressed point of P256");
        compressed[0] = 2;
        assertThatThrownBy(() -> EcCurve.P256.decompress(Arrays.copyOf(compressed, 34)))
                .hasMessage("is not a compressed point of P256");
        assertThatThrownBy(() -> EcCurve.P384.decompress(compressed)).hasMessage("is not a compressed point of P384");
    }

    /** A coordinate and the same plus the prime are one number on the curve, but only the first may be written. */
    @Test
    void refusesCoordinatesBeyondTheField() {
        var p = new BigInteger("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff", 16);
        var five = new BigInteger("5");
        var y = EcCurve.P256.decompress(compressed(five)).y();

        EcCurve.P256.check(new EcCurve.Point(five, y));
        for (var point : new EcCurve.Point[] {
            new EcCurve.Point(five.add(p), y),
            new EcCurve.Point(five, y.add(p)),
            new EcCurve.Point(five, y.add(BigInteger.ONE)),
            new EcCurve.Point(
                    p, EcCurve.P256.decompress(compressed(BigInteger.ZERO)).y())
        }) {
            assertThatThrownBy(() -> EcCurve.P256.check(point)).hasMessage("is not a point of P256");
        }
    }

    private static byte[] compressed(BigInteger x) {
        byte[] bytes = EcCurve.P256.bytes(x);
        byte[] compressed = new byte[33];
        compressed[0] = 2;
        System.arraycopy(bytes, 0, compressed, 1, 32);
        return compressed;
    }

    @Test
    void takesRsaKeysWithinTheirBounds() {
        var least = BigInteger.TWO.pow(2047).add(BigInteger.ONE);
        var most = BigInteger.TWO.pow(8191).add(BigInteger.ONE);
        var three = BigInteger.valueOf(3);
        var widest = BigInteger.TWO.pow(63).add(BigInteger.ONE);

        assertThat(SubjectPublicKey.rsa(least, three).rsa().getModulus()).isEqualTo(least);
        assertThat(SubjectPublicKey.rsa(most, three).rsa().getModulus()).isEqualTo(most);
        assertThat(SubjectPublicKey.rsa(least, widest).rsa().getPublicExponent())
                .isEqualTo(widest);
        for (var pair : new BigInteger[][] {
            {BigInteger.TWO.pow(8192).add(BigInteger.ONE), three},
            {least, BigInteger.TWO.pow(64).add(BigInteger.ONE)},
            {least, BigInteger.ONE},
            {least, BigInteger.TWO.add(BigInteger.TWO)},
            {least.add(BigInteger.ONE), three}
        }) {
            assertThatThrownBy(() -> SubjectPublicKey.rsa(pair[0], pair[1]))
                    .hasMessage("An RSA key needs 2048 to 8192 bits and a small odd exponent above one.");
        }
    }

    @Test
    void readsRsaKeysOnlyAsTheyAreWritten() {
        var key = SubjectPublicKey.read(RSA.getEncoded());
        byte[] pkcs1 = key.pkcs1();

        assertThat(pkcs1).startsWith(0x30, 0x82);
        assertThat(SubjectPublicKey.rsa(pkcs1).rsa()).isEqualTo((RSAPublicKey) RSA);
        assertThatThrownBy(() -> SubjectPublicKey.rsa(Arrays.copyOf(pkcs1, pkcs1.length + 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SubjectPublicKey.rsa(new byte[] {0x30, 6, 2, 1, 33, 2, 1, 3}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|is a key of an unknown kind",
                "{'kty':'oct','k':'AA'}|holds a private key",
                "{'kty':'OKP','crv':'Ed25519','x':'AA','d':'AA'}|holds a private key",
                "{'kty':'OKP','crv':'Ed25519','x':'AA','use':'enc'}|is not a key for signatures",
                "{'kty':'OKP','crv':'Ed25519','x':'AA','key_ops':['sign']}|is not a key for signatures",
                "{'kty':'OKP','crv':'X25519','x':'AA'}|is a key on an unknown curve",
                "{'kty':'OKP','crv':'Ed25519','x':'AA'}|An Ed25519 public key has 32 bytes, not 1.",
                "{'kty':'EC','crv':'secp256k1','x':'AA','y':'AA'}|is a key on an unknown curve",
                "{'kty':'EC','crv':'P-256','x':'AA','y':'AA'}|has a coordinate that is not 32 bytes long",
                "{'kty':'EC','crv':'P-384','x':'AA','y':'AA'}|has a coordinate that is not 48 bytes long",
                "{'kty':'EC','crv':'P-256','x':'" + X256 + "','y':'" + X256 + "'}|is not a point of P256",
                "{'kty':'RSA','n':'AQAB','e':'AQAB'}|An RSA key needs 2048 to 8192 bits and a small odd exponent above one."
            })
    void saysWhyAJsonWebKeyIsNotTaken(String jwk, String why) {
        assertThatThrownBy(() -> Jwk.read(json(jwk))).hasMessage(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",'use':'sig'", ",'key_ops':'verify'", ",'use':'sig','key_ops':['sign','verify']"})
    void takesJsonWebKeysForSignatures(String use) {
        var jwk = json("{'kty':'EC','crv':'P-256','x':'" + X256 + "','y':'" + Y256 + "'" + use + "}");

        assertThat(Jwk.write(Jwk.read(jwk)))
                .isEqualTo(json("{'kty':'EC','crv':'P-256','x':'" + X256 + "','y':'" + Y256 + "'}"));
    }

    private static JsonObject json(String text) {
        return JsonText.parse(text.replace('\'', '"').getBytes(UTF_8), JsonBounds.BADGE);
    }

    @Test
    void refusesTextsThatAreNoMultikey() {
        for (byte[] bytes : new byte[][] {{}, {(byte) 0xED}, {(byte) 0xED, 1}, {(byte) 0xED, 2, 3}, {1, 2, 3, 4}}) {
            assertThatThrownBy(() -> Multikey.decode(Multibase.base58(bytes)))
                    .hasMessage("is not a public key of a known kind");
        }
        for (var text : new String[] {"", "mAA", "6Mk", "Z6"}) {
            assertThatThrownBy(() -> Multikey.decode(text))
                    .hasMessage("is not multibase of base58 (z) or base64url (u)");
        }
        assertThat(Multibase.decode("uAQID")).containsExactly(1, 2, 3);
    }

    @Test
    void refusesBase58OutOfItsBounds() {
        assertThat(Base58.decode("1".repeat(4096))).hasSize(4096);
        assertThatThrownBy(() -> Base58.decode("1".repeat(4097))).hasMessage("base58 text is too long");
        for (char foreign : "0OIl+/\u0080\u00e9\u212a".toCharArray()) {
            assertThatThrownBy(() -> Base58.decode("1" + foreign))
                    .hasMessage("'" + foreign + "' is not a base58 character");
        }
    }

    @Test
    void comparesOctetsByWhatTheyAre() {
        var octets = Octets.of(new byte[] {1, 2});

        assertThat(octets).isEqualTo(Octets.of(new byte[] {1, 2})).hasSameHashCodeAs(Octets.of(new byte[] {1, 2}));
        assertThat(octets).isNotEqualTo(Octets.of(new byte[] {1, 3})).isNotEqualTo(new byte[] {1, 2});
        assertThat(octets.hashCode()).isNotEqualTo(Octets.of(new byte[] {1, 3}).hashCode());
        assertThat(octets).hasToString("2 bytes");
    }
}
