package org.corymb.badges.internal.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.util.Collections;

/**
 * Reads keys from PKCS #12 files.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7292">RFC 7292</a>
 */
public final class Pkcs12 {
    private Pkcs12() {}

    /**
     * A private key and the public key of its certificate.
     *
     * @param alias name of the key; the only one if empty
     * @throws IllegalArgumentException if the file cannot be read with this password or has no such key
     */
    public static KeyPair read(InputStream file, char[] password, String alias) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(file, password);
            var name = alias.isEmpty() ? onlyKey(store) : alias;
            var certificate = store.getCertificate(name);
            if (certificate == null || !(store.getKey(name, password) instanceof PrivateKey key)) {
                throw new IllegalArgumentException("The PKCS #12 file has no private key with the name " + name + ".");
            }
            return new KeyPair(certificate.getPublicKey(), key);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("The PKCS #12 file cannot be read with this password.", e);
        }
    }

    private static String onlyKey(KeyStore store) throws GeneralSecurityException {
        var names = Collections.list(store.aliases());
        names.removeIf(name -> !isKey(store, name));
        if (names.size() != 1) {
            throw new IllegalArgumentException(
                    "The PKCS #12 file has " + names.size() + " private keys; name the one to use.");
        }
        return names.getFirst();
    }

    private static boolean isKey(KeyStore store, String name) {
        try {
            return store.isKeyEntry(name);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
