package org.corymb.badges;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Where signatures are computed: in the JDK, or in a faster or certified provider where that has the algorithm.
 *
 * <p>The library needs <code>Ed25519</code>, <code>SHA256withECDSA</code> and <code>SHA256withRSA</code>; the JDK has
 * them all. Safe for use by several threads.
 */
public final class Cryptography {
    private static final Cryptography JDK = new Cryptography(null);

    private final @Nullable Provider provider;
    private final Map<String, Boolean> offers = new ConcurrentHashMap<>();

    private Cryptography(@Nullable Provider provider) {
        this.provider = provider;
    }

    /** The providers that the JDK has installed, in their order. */
    public static Cryptography jdk() {
        return JDK;
    }

    /** This provider for what it has, the JDK for the rest. */
    public static Cryptography with(Provider provider) {
        return new Cryptography(provider);
    }

    /** A new object that signs or verifies. */
    Signature signature(String algorithm) throws GeneralSecurityException {
        return provider != null && offers("Signature", algorithm)
                ? Signature.getInstance(algorithm, provider)
                : Signature.getInstance(algorithm);
    }

    /** A new object that reads keys. */
    KeyFactory keyFactory(String algorithm) throws GeneralSecurityException {
        return provider != null && offers("KeyFactory", algorithm)
                ? KeyFactory.getInstance(algorithm, provider)
                : KeyFactory.getInstance(algorithm);
    }

    /** A private key in the form of the provider, which else makes it anew for each signature; as it is if it is sealed. */
    PrivateKey own(PrivateKey key, String algorithm) throws GeneralSecurityException {
        byte[] encoded = provider != null && offers("KeyFactory", algorithm) ? key.getEncoded() : null;
        if (encoded == null) {
            return key;
        }
        try {
            return keyFactory(algorithm).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } finally {
            Arrays.fill(encoded, (byte) 0);
        }
    }

    /** A new object that makes key pairs. */
    KeyPairGenerator keyPairGenerator(String algorithm) throws GeneralSecurityException {
        return provider != null && offers("KeyPairGenerator", algorithm)
                ? KeyPairGenerator.getInstance(algorithm, provider)
                : KeyPairGenerator.getInstance(algorithm);
    }

    private boolean offers(String kind, String algorithm) {
        return offers.computeIfAbsent(
                kind + ' ' + algorithm, _ -> provider != null && provider.getService(kind, algorithm) != null);
    }
}
