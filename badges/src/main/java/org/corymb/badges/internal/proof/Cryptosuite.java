package org.corymb.badges.internal.proof;

import jakarta.json.JsonObject;

/**
 * A way to make a Data Integrity proof: what of a document is signed, and how the proof writes it down.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-integrity/#cryptographic-suites">Data Integrity 1.0, 3.1</a>
 */
public sealed interface Cryptosuite permits HashingSuite, EcdsaSd2023 {
    /** Its name in a proof: the <code>cryptosuite</code>, or the <code>type</code> of older proofs. */
    String name();

    /** Where it is specified. */
    String section();

    /**
     * Computes what a proof says was signed.
     *
     * @param unsecured the document without this proof
     * @param proof the proof
     * @throws MalformedProof if the proof is not one of this suite
     * @throws BaseProof if the proof is not made for verifiers
     * @throws org.corymb.badges.internal.jsonld.UnsafeDocument if not everything in the document would be covered
     * @throws org.corymb.badges.internal.jsonld.UnknownContext if a context does not come with the library
     * @throws org.corymb.badges.internal.jsonld.WorkBudgetExceeded if the document is built to be slow
     */
    SignedContent read(JsonObject unsecured, JsonObject proof);
}
