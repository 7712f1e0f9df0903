package org.corymb.badges;

/** Something that holds a private key and signs with it: a key in memory, or a device that never gives its key away. */
public interface Signer {
    /** The public half, as it stands in key documents. */
    VerificationKey verificationKey();

    /**
     * Signs bytes as they are.
     *
     * @return the raw signature; 64 bytes for Ed25519
     * @throws IllegalStateException if the key cannot be used
     */
    byte[] sign(byte[] data);
}
