package org.corymb.badges;

import jakarta.json.JsonObject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.jsonld.Contexts;
import org.corymb.badges.internal.jsonld.UnknownContext;
import org.corymb.badges.internal.jsonld.UnsafeDocument;
import org.corymb.badges.internal.jsonld.WorkBudgetExceeded;
import org.corymb.badges.internal.proof.Cryptosuites;

/**
 * Signs credentials with Data Integrity proofs, one or several, in safe mode: whatever is in the credential is covered by
 * the signature, or nothing is signed. Stateless and safe for use by several threads if the signers are.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#data-integrity">Open Badges 3.0, 8.3</a>
 * @see <a href="https://www.w3.org/TR/vc-data-integrity/#add-proof">Data Integrity 1.0, 4.2</a>
 */
public final class IssueCredential {
    private static final String PROOF = "proof";

    private final MakeProof proofs;

    /** Signs with the system's clock. */
    public IssueCredential() {
        this(InstantSource.system());
    }

    /** Signs with a clock of the caller's; it gives the date of the proof. */
    public IssueCredential(InstantSource clock) {
        this(clock, Map.of());
    }

    /**
     * Signs credentials that also have words of further contexts. Verifiers must know these contexts by themselves.
     *
     * @param contexts documents by address
     */
    public IssueCredential(InstantSource clock, Map<String, JsonObject> contexts) {
        this.proofs = new MakeProof(clock, Cryptosuites.with(Contexts.knowing(contexts)));
    }

    /**
     * Signs a credential with the suite that most verifiers understand: <code>eddsa-rdfc-2022</code> with an Ed25519 key,
     * <code>ecdsa-rdfc-2019</code> with a key on a NIST curve.
     *
     * @param signer a key of the issuer
     * @param verificationMethod absolute identifier of the key in the issuer's key document, such as
     *     <code>did:web:example.org#key-1</code>
     * @throws SpecificationViolation if something in the credential could not be covered by the signature
     * @throws IllegalStateException if the signer cannot sign
     */
    public SignedCredential issue(IssuableCredential credential, Signer signer, String verificationMethod) {
        return sign(credential.json(), signer, verificationMethod);
    }

    /**
     * Signs a credential with a set of proofs, any of which suffices for a verifier.
     *
     * @param requests one or more; the proofs stand in the credential in this order
     * @see <a href="https://www.w3.org/TR/vc-data-integrity/#proof-sets">Data Integrity 1.0, 2.1.1</a>
     */
    public SignedCredential issue(IssuableCredential credential, List<ProofRequest> requests) {
        return sign(credential.json(), requests);
    }

    /**
     * Signs a verifiable credential that is at hand as JSON, for instance one with members that have no builder here.
     *
     * @param unsigned a credential with contexts, id and type, without a proof
     */
    public SignedCredential sign(JsonObject unsigned, Signer signer, String verificationMethod) {
        return sign(unsigned, List.of(ProofRequest.of(signer, verificationMethod)));
    }

    /** Signs a verifiable credential that is at hand as JSON with a set of proofs. */
    public SignedCredential sign(JsonObject unsigned, List<ProofRequest> requests) {
        Rule.that(!unsigned.containsKey(PROOF), "Credential.proof", "must not be there yet");
        Rule.that(!requests.isEmpty(), "Credential.proof", "needs at least one");
        return add(unsigned, requests);
    }

    /**
     * Adds proofs to a signed credential; those that it has are kept as they are, before the new ones.
     *
     * @throws SpecificationViolation if the text is not a credential
     */
    public SignedCredential addProofs(SignedCredential signed, List<ProofRequest> requests) {
        return add(JsonText.parse(signed.bytes(), JsonBounds.BADGE), requests);
    }

    private SignedCredential add(JsonObject credential, List<ProofRequest> requests) {
        Rule.that(
                !JsonRead.texts(credential, "@context").contains(Contexts.CREDENTIALS_V1),
                "Credential.@context",
                "must be that of data model 2.0; 1.1 is only read");
        var unsecured = withoutProofs(credential);
        var all = JsonText.JSON.createArrayBuilder();
        JsonRead.values(credential, PROOF).forEach(all::add);
        requests.forEach(request -> all.add(proof(unsecured, request)));
        var signed =
                JsonText.JSON.createObjectBuilder(unsecured).add(PROOF, all).build();
        return new SignedCredential(unsecured.getString("id", ""), JsonText.write(signed));
    }

    private static JsonObject withoutProofs(JsonObject credential) {
        return credential.containsKey(PROOF)
                ? JsonText.JSON.createObjectBuilder(credential).remove(PROOF).build()
                : credential;
    }

    private JsonObject proof(JsonObject unsecured, ProofRequest request) {
        try {
            return proofs.make(unsecured, request);
        } catch (UnsafeDocument | UnknownContext | WorkBudgetExceeded e) {
            throw new SpecificationViolation("Credential", "cannot be signed. " + e.getMessage());
        }
    }
}
