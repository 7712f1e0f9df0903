package org.corymb.badges;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;

/** RSA keys of the least length, since longer ones take long to make. */
public final class RsaKeys {
    /** One that any test may use. */
    public static final KeyPair ONE = another();

    private RsaKeys() {}

    public static KeyPair another() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
