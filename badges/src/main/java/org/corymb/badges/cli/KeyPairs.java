package org.corymb.badges.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import org.corymb.badges.KeyType;
import org.corymb.badges.internal.encoding.Pkcs12;

/** Key pairs that are new or come from elsewhere, on their way into a key file. */
final class KeyPairs {
    private static final int RSA_BITS = 3072;

    private KeyPairs() {}

    static KeyPair generate(KeyType type) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm(type));
            switch (type) {
                case ED25519 -> {}
                case P256 -> generator.initialize(new ECGenParameterSpec("secp256r1"));
                case P384 -> generator.initialize(new ECGenParameterSpec("secp384r1"));
                case RSA -> generator.initialize(RSA_BITS);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The name of its kind in the JDK. */
    static String algorithm(KeyType type) {
        return switch (type) {
            case ED25519 -> "Ed25519";
            case P256, P384 -> "EC";
            case RSA -> "RSA";
        };
    }

    /** The key of a PKCS #12 file and the public key of its certificate. */
    static KeyPair fromPkcs12(Path file, char[] password, String alias) {
        try (var stream = Files.newInputStream(file)) {
            return Pkcs12.read(stream, password, alias);
        } catch (IOException e) {
            throw new BadInput(file + ": cannot be read", e);
        } catch (IllegalArgumentException e) {
            throw new BadInput(file + ": " + e.getMessage(), e);
        }
    }
}
