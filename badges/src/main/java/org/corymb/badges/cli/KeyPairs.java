package org.corymb.badges.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Collections;
import org.corymb.badges.KeyType;

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
            var store = KeyStore.getInstance("PKCS12");
            store.load(stream, password);
            var name = alias.isEmpty() ? onlyKey(file, store) : alias;
            var certificate = store.getCertificate(name);
            if (certificate == null || !(store.getKey(name, password) instanceof PrivateKey key)) {
                throw new BadInput(file + ": has no private key with the name " + name);
            }
            return new KeyPair(certificate.getPublicKey(), key);
        } catch (IOException | GeneralSecurityException e) {
            throw new BadInput(file + ": cannot be read as PKCS #12 with this password", e);
        }
    }

    private static String onlyKey(Path file, KeyStore store) throws GeneralSecurityException {
        var names = Collections.list(store.aliases());
        if (names.size() != 1) {
            throw new BadInput(file + ": has " + names.size() + " entries; --alias names the one to use");
        }
        return names.getFirst();
    }
}
