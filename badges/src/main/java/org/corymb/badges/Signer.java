package org.corymb.badges;

/** Something that holds a private key and signs with it: a key in memory, or a device that never gives its key away. */
public interface Signer {
    /** The public half, as it stands in key documents. */
    VerificationKey verificationKey();

    /**
     * Signs bytes as they are: Ed25519; ECDSA with SHA-256 on P-256 and with SHA-384 on P-384; RSA with SHA-256 and the
     * padding of PKCS #1 version 1.5.
     *
     * @return the raw signature: 64 bytes for Ed25519; both numbers of ECDSA at full length, 64 or 96 bytes (IEEE P1363);
     *     as long as the modulus for RSA
     * @throws IllegalStateException if the key cannot be used
     */
    byte[] sign(byte[] data);
}
