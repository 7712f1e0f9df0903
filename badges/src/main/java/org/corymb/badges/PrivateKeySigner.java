package org.corymb.badges;

import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import org.corymb.badges.internal.encoding.Pkcs12;

/**
 * A private key of JCA that signs: generated, from a PKCS #12 file, or behind a provider that never gives it away, such
 * as PKCS #11. Its bytes cannot be had from here.
 *
 * <p>Safe for use by several threads.
 */
public final class PrivateKeySigner implements Signer {
    private static final int RSA_BITS = 3072;

    private final PrivateKey privateKey;
    private final VerificationKey verificationKey;
    private final Cryptography cryptography;

    private PrivateKeySigner(PrivateKey privateKey, VerificationKey verificationKey, Cryptography cryptography) {
        this.privateKey = privateKey;
        this.verificationKey = verificationKey;
        this.cryptography = cryptography;
    }

    /** A new random key in memory, computed by the JDK; RSA with 3,072 bits. */
    public static PrivateKeySigner generate(KeyType type) {
        return generate(type, Cryptography.jdk());
    }

    /** A new random key in memory; RSA with 3,072 bits. */
    public static PrivateKeySigner generate(KeyType type, Cryptography cryptography) {
        try {
            var generator = cryptography.keyPairGenerator(type.keyAlgorithm());
            switch (type) {
                case ED25519 -> {}
                case P256 -> generator.initialize(new ECGenParameterSpec("secp256r1"), new SecureRandom());
                case P384 -> generator.initialize(new ECGenParameterSpec("secp384r1"), new SecureRandom());
                case RSA -> generator.initialize(RSA_BITS, new SecureRandom());
            }
            KeyPair pair = generator.generateKeyPair();
            return of(pair.getPrivate(), pair.getPublic(), cryptography);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A key pair that is at hand.
     *
     * @param privateKey its bytes need not be accessible
     * @throws IllegalArgumentException if it is of an unknown kind, an RSA key of less than 2,048 bits, or the two halves
     *     do not belong together
     */
    public static PrivateKeySigner of(PrivateKey privateKey, PublicKey publicKey, Cryptography cryptography) {
        var signer = of(privateKey, VerificationKey.of(publicKey), cryptography);
        signer.needToBelongTogether();
        return signer;
    }

    /** Two halves that are known to belong together. */
    static PrivateKeySigner of(PrivateKey privateKey, VerificationKey verificationKey, Cryptography cryptography) {
        try {
            var own = cryptography.own(privateKey, verificationKey.type().keyAlgorithm());
            return new PrivateKeySigner(own, verificationKey, cryptography);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The private key cannot be used: " + e.getMessage(), e);
        }
    }

    /** Refuses halves of which one does not verify what the other signs. */
    void needToBelongTogether() {
        byte[] probe = {1};
        if (!verificationKey.verifies(probe, sign(probe), cryptography)) {
            throw new IllegalArgumentException("The private and the public half of the key do not belong together.");
        }
    }

    /**
     * A key from a PKCS #12 file, with the certificate that belongs to it.
     *
     * @param file the file; read to its end and not closed
     * @param password of the file and of the key; the caller wipes it
     * @param alias name of the key; the only one if empty
     * @throws IllegalArgumentException if the file cannot be read with this password or has no such key
     * @see <a href="https://www.rfc-editor.org/rfc/rfc7292">RFC 7292</a>
     */
    public static PrivateKeySigner fromPkcs12(
            InputStream file, char[] password, String alias, Cryptography cryptography) {
        var pair = Pkcs12.read(file, password, alias);
        return of(pair.getPrivate(), pair.getPublic(), cryptography);
    }

    @Override
    public VerificationKey verificationKey() {
        return verificationKey;
    }

    @Override
    public byte[] sign(byte[] data) {
        try {
            var signature = cryptography.signature(verificationKey.type().signatureAlgorithm());
            signature.initSign(privateKey);
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key cannot sign.", e);
        }
    }

    /** The public half only. */
    @Override
    public String toString() {
        return "PrivateKeySigner " + verificationKey.multikey();
    }
}
