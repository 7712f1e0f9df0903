package org.corymb.badges;

/** The kinds of public keys that are understood. */
public enum KeyType {
    /** Edwards curve 25519, raw 32 bytes. */
    ED25519("Ed25519", "Ed25519"),
    /** NIST curve P-256. */
    P256("EC", "SHA256withECDSAinP1363Format"),
    /** NIST curve P-384. */
    P384("EC", "SHA384withECDSAinP1363Format"),
    /** RSA of 2,048 bits or more. */
    RSA("RSA", "SHA256withRSA");

    private final String keyAlgorithm;
    private final String signatureAlgorithm;

    KeyType(String keyAlgorithm, String signatureAlgorithm) {
        this.keyAlgorithm = keyAlgorithm;
        this.signatureAlgorithm = signatureAlgorithm;
    }

    String keyAlgorithm() {
        return keyAlgorithm;
    }

    String signatureAlgorithm() {
        return signatureAlgorithm;
    }
}
