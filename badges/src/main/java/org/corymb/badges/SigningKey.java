package org.corymb.badges;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * An Ed25519 key pair in memory, for Data Integrity proofs of cryptosuite <code>eddsa-rdfc-2022</code>.
 *
 * <p>Safe for use by several threads. Whoever stores {@link #bytes()} must encrypt them.
 *
 * @see <a href="https://www.w3.org/TR/vc-di-eddsa/#multikey">EdDSA Cryptosuites 1.0, 2.1.1</a>
 */
public final class SigningKey implements Signer {
    /** How many bytes a key has when stored: 32 private, then 32 public. */
    public static final int LENGTH = 64;

    private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private final byte[] seed;
    private final byte[] raw;
    private final PrivateKeySigner signer;

    private SigningKey(byte[] seed, byte[] raw, Cryptography cryptography) {
        this.seed = seed;
        this.raw = raw;
        this.signer = PrivateKeySigner.of(privateKey(seed, cryptography), VerificationKey.ed25519(raw), cryptography);
    }

    /** A new random key, computed by the JDK. */
    public static SigningKey generate() {
        return generate(Cryptography.jdk());
    }

    /** A new random key. */
    public static SigningKey generate(Cryptography cryptography) {
        try {
            var pair = cryptography.keyPairGenerator("Ed25519").generateKeyPair();
            byte[] pkcs8 = pair.getPrivate().getEncoded();
            byte[] spki = pair.getPublic().getEncoded();
            try {
                return new SigningKey(
                        Arrays.copyOfRange(pkcs8, PKCS8.length, PKCS8.length + 32),
                        Arrays.copyOfRange(spki, spki.length - 32, spki.length),
                        cryptography);
            } finally {
                Arrays.fill(pkcs8, (byte) 0);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A stored key, used with the JDK. */
    public static SigningKey fromBytes(byte[] bytes) {
        return fromBytes(bytes, Cryptography.jdk());
    }

    /**
     * A stored key.
     *
     * @param bytes what {@link #bytes()} gave
     * @throws IllegalArgumentException if they are not 64, or the two halves do not belong together
     */
    public static SigningKey fromBytes(byte[] bytes, Cryptography cryptography) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A signing key has " + LENGTH + " bytes, not " + bytes.length + ".");
        }
        var key = new SigningKey(Arrays.copyOfRange(bytes, 0, 32), Arrays.copyOfRange(bytes, 32, LENGTH), cryptography);
        key.signer.needToBelongTogether();
        return key;
    }

    /** The key for storage: 32 private bytes, then 32 public ones. The array is the caller's, to encrypt and to wipe. */
    public byte[] bytes() {
        byte[] bytes = Arrays.copyOf(seed, LENGTH);
        System.arraycopy(raw, 0, bytes, 32, 32);
        return bytes;
    }

    @Override
    public VerificationKey verificationKey() {
        return signer.verificationKey();
    }

    @Override
    public byte[] sign(byte[] data) {
        return signer.sign(data);
    }

    @Override
    public String toString() {
        return "SigningKey " + verificationKey().multikey();
    }

    private static PrivateKey privateKey(byte[] seed, Cryptography cryptography) {
        byte[] pkcs8 = Arrays.copyOf(PKCS8, PKCS8.length + 32);
        System.arraycopy(seed, 0, pkcs8, PKCS8.length, 32);
        try {
            return cryptography.keyFactory("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("These bytes are not an Ed25519 key.", e);
        } finally {
            Arrays.fill(pkcs8, (byte) 0);
        }
    }
}
