package org.corymb.badges;

import java.util.List;

/**
 * One proof to be made: how, with which key, and what that key is called.
 *
 * @param suite how it is made
 * @param signer a key of the issuer
 * @param verificationMethod absolute identifier of the key in the issuer's key document, such as
 *     <code>did:web:example.org#key-1</code>
 * @param mandatoryPointers for {@link ProofSuite#ECDSA_SD_2023}: JSON Pointers (RFC 6901) to what the holder must always
 *     show, beside what every badge needs; empty for the others
 */
public record ProofRequest(ProofSuite suite, Signer signer, String verificationMethod, List<String> mandatoryPointers) {
    /** Checks that the parts belong together. */
    public ProofRequest {
        Rule.uri("Proof.verificationMethod", verificationMethod);
        Rule.that(
                suite.worksWith(signer.verificationKey().type()),
                "Proof.cryptosuite",
                suite.cryptosuite() + " does not work with a key of kind "
                        + signer.verificationKey().type());
        Rule.that(
                suite == ProofSuite.ECDSA_SD_2023 || mandatoryPointers.isEmpty(),
                "Proof.mandatoryPointers",
                "belong to ecdsa-sd-2023 only");
        mandatoryPointers = List.copyOf(mandatoryPointers);
    }

    /** A proof that most verifiers understand. */
    public static ProofRequest of(Signer signer, String verificationMethod) {
        return of(ProofSuite.of(signer.verificationKey().type()), signer, verificationMethod);
    }

    /** A proof of this suite. */
    public static ProofRequest of(ProofSuite suite, Signer signer, String verificationMethod) {
        return new ProofRequest(suite, signer, verificationMethod, List.of());
    }

    /** A base proof, from which the holder derives what to show. */
    public static ProofRequest selective(Signer signer, String verificationMethod, String... mandatoryPointers) {
        return new ProofRequest(ProofSuite.ECDSA_SD_2023, signer, verificationMethod, List.of(mandatoryPointers));
    }
}
