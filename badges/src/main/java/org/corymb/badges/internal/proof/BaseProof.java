package org.corymb.badges.internal.proof;

/**
 * The proof is the issuer's for the holder, with everything in it that derives disclosures; it is not shown to verifiers.
 *
 * @see <a href="https://www.w3.org/TR/vc-di-ecdsa/#add-base-proof-ecdsa-sd-2023">ECDSA Cryptosuites 1.0, 3.6.1</a>
 */
public final class BaseProof extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BaseProof() {
        super("The proof is a base proof, which its holder keeps; a disclosure must be derived from it for others.");
    }
}
