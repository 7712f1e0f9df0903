package org.corymb.badges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.security.KeyPairGenerator;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrivateKeySignerTest {
    private static final byte[] DATA = {1, 2, 3};
    private static final String PASSWORD = Pkcs12Files.PASSWORD;

    @ParameterizedTest
    @EnumSource(KeyType.class)
    void signsInTheFormThatProofsAndTokensUse(KeyType type) {
        var signer = PrivateKeySigner.generate(type);
        byte[] signature = signer.sign(DATA);

        assertThat(signer.verificationKey().type()).isEqualTo(type);
        assertThat(signature).hasSize(type == KeyType.RSA ? 384 : type.signatureLength());
        assertThat(signer.verificationKey().verifies(DATA, signature, Cryptography.jdk()))
                .isTrue();
        assertThat(signer).isNotInstanceOf(Serializable.class);
        assertThat(signer)
                .hasToString("PrivateKeySigner " + signer.verificationKey().multikey());
    }

    @ParameterizedTest
    @EnumSource(KeyType.class)
    void loadsAKeyFromAPkcs12File(KeyType type) throws Exception {
        byte[] file = Pkcs12Files.of(type);

        var signer = load(file, PASSWORD, "");

        assertThat(signer.verificationKey().type()).isEqualTo(type);
        assertThat(load(file, PASSWORD, "badges").verificationKey()).isEqualTo(signer.verificationKey());
        assertThatThrownBy(() -> load(file, "wrong", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> load(file, PASSWORD, "another"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another");
        assertThatThrownBy(() -> load(DATA, PASSWORD, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(KeyType.class)
    void signsABadgeThatVerifiesWithAKeyFromAPkcs12File(KeyType type) throws Exception {
        var signer = load(Pkcs12Files.of(type), PASSWORD, "");
        var own = DidKey.of(signer.verificationKey());
        var subject = Badges.amaras().build().subject();
        var badge = Credential.builder(
                        "urn:uuid:p12", Profile.builder(own.did()).build(), Badges.ISSUED, subject)
                .build();
        var token = new IssueToken().issue(badge, signer, TokenKeyReference.byId(own.verificationMethod()));

        assertThat(verdict(token.bytes())).isEqualTo(Verdict.VALID_UNCONFIRMED);
        if (type != KeyType.RSA) {
            var signed = Badges.issuing().issue(badge, signer, own.verificationMethod());
            assertThat(verdict(signed.bytes())).isEqualTo(Verdict.VALID_UNCONFIRMED);
            assertThat(verdict(new SignedCredential("", signed.json().replace("11 of 12", "12 of 12")).bytes()))
                    .isEqualTo(Verdict.ALTERED);
        }
    }

    private static Verdict verdict(byte[] badge) {
        return VerifyCredential.with(DocumentLoader.offline())
                .at(InstantSource.fixed(Badges.ISSUED))
                .verify(badge)
                .verdict();
    }

    @Test
    void refusesHalvesThatDoNotBelongTogetherAndKeysThatAreTooShort() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        var one = generator.generateKeyPair();
        var other = generator.generateKeyPair();
        var small = KeyPairGenerator.getInstance("RSA");
        small.initialize(1024);
        var rsa = small.generateKeyPair();

        assertThatThrownBy(() -> PrivateKeySigner.of(one.getPrivate(), other.getPublic(), Cryptography.jdk()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PrivateKeySigner.of(rsa.getPrivate(), rsa.getPublic(), Cryptography.jdk()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2048");
    }

    private static PrivateKeySigner load(byte[] file, String password, String alias) {
        return PrivateKeySigner.fromPkcs12(
                new ByteArrayInputStream(file), password.toCharArray(), alias, Cryptography.jdk());
    }
}
