package org.corymb.lms.award.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.corymb.badges.Cryptography;
import org.corymb.badges.KeyType;
import org.corymb.badges.PrivateKeySigner;
import org.corymb.badges.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FastestProviderTest {
    private static final byte[] DATA = {1, 2, 3};
    private final Provider provider = FastestProvider.found();
    private final Cryptography fastest = Cryptography.with(provider);

    @ParameterizedTest
    @EnumSource(KeyType.class)
    void signsWhatTheJdkVerifiesAndVerifiesWhatTheJdkSigns(KeyType type) {
        var here = PrivateKeySigner.generate(type, fastest);
        var there = PrivateKeySigner.generate(type);

        assertThat(here.verificationKey().verifies(DATA, here.sign(DATA), Cryptography.jdk()))
                .isTrue();
        assertThat(there.verificationKey().verifies(DATA, there.sign(DATA), fastest))
                .isTrue();
        assertThat(there.verificationKey().verifies(new byte[] {1, 2, 4}, there.sign(DATA), fastest))
                .isFalse();
    }

    @Test
    void keepsAKeyThatIsStoredAndReadElsewhere() {
        var key = SigningKey.generate(fastest);

        assertThat(SigningKey.fromBytes(key.bytes()).sign(DATA)).isEqualTo(key.sign(DATA));
        assertThat(SigningKey.fromBytes(key.bytes(), Cryptography.with(new BouncyCastleProvider()))
                        .sign(DATA))
                .isEqualTo(SigningKey.fromBytes(key.bytes(), fastest).sign(DATA));
    }

    @Test
    void readsEdwardsKeysItself() {
        assertThat(provider.getService("KeyFactory", "Ed25519")).isNotNull();
        assertThat(provider.getService("Signature", "Ed25519")).isNotNull();
    }
}
