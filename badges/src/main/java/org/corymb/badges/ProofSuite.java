package org.corymb.badges;

/**
 * The cryptosuites that credentials can be signed with.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#data-integrity">Open Badges 3.0, 8.3</a>
 */
public enum ProofSuite {
    /** Ed25519 over the statements of the credential; every displayer of Open Badges must verify it. */
    EDDSA_RDFC_2022("eddsa-rdfc-2022"),
    /** Ed25519 over canonical JSON. */
    EDDSA_JCS_2022("eddsa-jcs-2022"),
    /** ECDSA over the statements of the credential. */
    ECDSA_RDFC_2019("ecdsa-rdfc-2019"),
    /** ECDSA over canonical JSON. */
    ECDSA_JCS_2019("ecdsa-jcs-2019"),
    /** ECDSA over each single statement, from which the holder derives what to show; not for verifiers as it is. */
    ECDSA_SD_2023("ecdsa-sd-2023");

    private final String cryptosuite;

    ProofSuite(String cryptosuite) {
        this.cryptosuite = cryptosuite;
    }

    /** Its name in a proof. */
    public String cryptosuite() {
        return cryptosuite;
    }

    /** Whether it works with keys of this kind. */
    public boolean worksWith(KeyType key) {
        return switch (this) {
            case EDDSA_RDFC_2022, EDDSA_JCS_2022 -> key == KeyType.ED25519;
            case ECDSA_RDFC_2019, ECDSA_JCS_2019 -> key == KeyType.P256 || key == KeyType.P384;
            case ECDSA_SD_2023 -> key == KeyType.P256;
        };
    }

    /**
     * The suite that most verifiers understand with a key of this kind.
     *
     * @throws SpecificationViolation for RSA, which only tokens use
     */
    public static ProofSuite of(KeyType key) {
        return switch (key) {
            case ED25519 -> EDDSA_RDFC_2022;
            case P256, P384 -> ECDSA_RDFC_2019;
            case RSA -> throw new SpecificationViolation("Proof.cryptosuite", "cannot be had for an RSA key");
        };
    }
}
