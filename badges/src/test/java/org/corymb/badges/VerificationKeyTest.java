package org.corymb.badges;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Security;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Public keys as values, and the provider that works with them. */
class VerificationKeyTest {
    private static final byte[] DATA = "a badge".getBytes(UTF_8);

    @Test
    void isEqualToTheSameKeyAndToNoOther() {
        var key = SigningKey.generate().verificationKey();
        var same = VerificationKey.fromJwk(key.jwk());
        var other = SigningKey.generate().verificationKey();

        assertThat(same).isEqualTo(key).hasSameHashCodeAs(key).hasToString(key.toString());
        assertThat(other).isNotEqualTo(key).isNotEqualTo(key.multikey());
        assertThat(other.hashCode()).isNotEqualTo(key.hashCode());
        assertThat(key.toString()).startsWith("ED25519 ");
    }

    @Test
    void aSigningKeyShowsItsPublicHalfOnly() {
        var key = SigningKey.generate();

        assertThat(key.toString()).isNotBlank().doesNotContain(HexFormat.of().formatHex(key.bytes(), 0, 32));
    }

    @Test
    void isReadOnceFromTheSameText() {
        var ed25519 = SigningKey.generate().verificationKey().multikey();

        assertThat(VerificationKey.fromMultikey(ed25519))
                .isNotNull()
                .isSameAs(VerificationKey.fromMultikey(new String(ed25519.toCharArray())));
    }

    @ParameterizedTest
    @EnumSource(names = {"ED25519", "P256", "P384"})
    void findsOutWhatItDidNotSign(KeyType type) {
        var signer = PrivateKeySigner.generate(type);
        var key = signer.verificationKey();
        byte[] signature = signer.sign(DATA);
        byte[] others = PrivateKeySigner.generate(type).sign(DATA);
        byte[] wrong = signature.clone();
        wrong[7] ^= 1;

        assertThat(key.verifies(DATA, signature, Cryptography.jdk())).isTrue();
        assertThat(key.verifies("another".getBytes(UTF_8), signature, Cryptography.jdk()))
                .isFalse();
        for (var bad : new byte[][] {others, wrong, {}, new byte[1], new byte[signature.length], new byte[4096]}) {
            assertThat(key.verifies(DATA, bad, Cryptography.jdk())).isFalse();
        }
    }

    @Test
    void worksWithAProviderForWhatItHasAndWithTheJdkForTheRest() {
        var curves = new Counting(Security.getProvider("SunEC"));
        var cryptography = Cryptography.with(curves);
        for (var type : new KeyType[] {KeyType.ED25519, KeyType.P256}) {
            var signer = PrivateKeySigner.generate(type, cryptography);
            assertThat(signer.verificationKey().verifies(DATA, signer.sign(DATA), cryptography))
                    .isTrue();
        }
        assertThat(curves.asked)
                .contains("Signature Ed25519", "KeyFactory Ed25519", "KeyPairGenerator Ed25519")
                .contains("KeyFactory EC", "KeyPairGenerator EC");

        var rsa = PrivateKeySigner.of(RsaKeys.ONE.getPrivate(), RsaKeys.ONE.getPublic(), cryptography);
        assertThat(rsa.verificationKey().verifies(DATA, rsa.sign(DATA), cryptography))
                .isTrue();
        assertThat(curves.asked).noneMatch(asked -> asked.contains("RSA"));
    }

    /** Notes what it is asked for. */
    private static final class Counting extends Provider {
        private final transient Provider real;
        private final transient Set<String> asked = new TreeSet<>();

        Counting(Provider real) {
            super("Counting", "1", "for tests");
            this.real = real;
        }

        @Override
        public Service getService(String kind, String algorithm) {
            var found = real.getService(kind, algorithm);
            if (found == null) {
                return null;
            }
            asked.add(kind + ' ' + algorithm);
            return new Service(this, kind, algorithm, found.getClassName(), null, null) {
                @Override
                public Object newInstance(Object parameter) throws NoSuchAlgorithmException {
                    return found.newInstance(parameter);
                }
            };
        }
    }
}
