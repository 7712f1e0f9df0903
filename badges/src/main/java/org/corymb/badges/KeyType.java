package org.corymb.badges;

/** The kinds of public keys that are understood. */
public enum KeyType {
    /** Edwards curve 25519, raw 32 bytes. */
    ED25519("Ed25519", "Ed25519", "EdDSA", 64),
    /** NIST curve P-256. */
    P256("EC", "SHA256withECDSAinP1363Format", "ES256", 64),
    /** NIST curve P-384. */
    P384("EC", "SHA384withECDSAinP1363Format", "ES384", 96),
    /** RSA of 2,048 bits or more. */
    RSA("RSA", "SHA256withRSA", "RS256", 0);

    private final String keyAlgorithm;
    private final String signatureAlgorithm;
    private final String tokenAlgorithm;
    private final int signatureLength;

    KeyType(String keyAlgorithm, String signatureAlgorithm, String tokenAlgorithm, int signatureLength) {
        this.keyAlgorithm = keyAlgorithm;
        this.signatureAlgorithm = signatureAlgorithm;
        this.tokenAlgorithm = tokenAlgorithm;
        this.signatureLength = signatureLength;
    }

    /** Its <code>alg</code> in signed tokens (RFC 7518 3.1, RFC 8037 3.1). */
    public String tokenAlgorithm() {
        return tokenAlgorithm;
    }

    /** Bytes of a raw signature; 0 for RSA, where the key gives the length. */
    public int signatureLength() {
        return signatureLength;
    }

    String keyAlgorithm() {
        return keyAlgorithm;
    }

    String signatureAlgorithm() {
        return signatureAlgorithm;
    }
}
