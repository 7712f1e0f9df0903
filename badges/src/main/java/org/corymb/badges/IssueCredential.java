package org.corymb.badges;

import jakarta.json.JsonObject;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.corymb.badges.internal.encoding.Multibase;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.json.Members;
import org.corymb.badges.internal.jsonld.Canonicalizer;
import org.corymb.badges.internal.jsonld.Contexts;
import org.corymb.badges.internal.jsonld.UnknownContext;
import org.corymb.badges.internal.jsonld.UnsafeDocument;
import org.corymb.badges.internal.jsonld.WorkBudgetExceeded;
import org.corymb.badges.internal.proof.EddsaRdfc2022;

/**
 * Signs credentials with a Data Integrity proof of cryptosuite <code>eddsa-rdfc-2022</code>, in safe mode: whatever is in
 * the credential is covered by the signature, or nothing is signed. Stateless and safe for use by several threads.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#data-integrity">Open Badges 3.0, 8.3</a>
 * @see <a href="https://www.w3.org/TR/vc-data-integrity/#add-proof">Data Integrity 1.0, 4.2</a>
 */
public final class IssueCredential {
    private final InstantSource clock;
    private final EddsaRdfc2022 suite = new EddsaRdfc2022(new Canonicalizer(Contexts.all()));

    /** Signs with the system's clock. */
    public IssueCredential() {
        this(InstantSource.system());
    }

    /** Signs with a clock of the caller's; it gives the date of the proof. */
    public IssueCredential(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Signs a credential.
     *
     * @param signer an Ed25519 key of the issuer
     * @param verificationMethod absolute identifier of the key in the issuer's key document, such as
     *     <code>did:web:example.org#key-1</code>
     * @throws SpecificationViolation if something in the credential could not be covered by the signature
     * @throws IllegalStateException if the signer cannot sign
     */
    public SignedCredential issue(Credential credential, Signer signer, String verificationMethod) {
        return sign(credential.json(), signer, verificationMethod);
    }

    /**
     * Signs a verifiable credential that is at hand as JSON, for instance one with members that have no builder here.
     *
     * @param unsigned a credential with contexts, id and type, without a proof
     */
    public SignedCredential sign(JsonObject unsigned, Signer signer, String verificationMethod) {
        Rule.that(!unsigned.containsKey("proof"), "Credential.proof", "must not be there yet");
        Rule.uri("Proof.verificationMethod", verificationMethod);
        Rule.that(
                signer.verificationKey().type() == KeyType.ED25519,
                "Proof.cryptosuite",
                EddsaRdfc2022.NAME + " needs an Ed25519 key");
        var options = options(verificationMethod);
        byte[] signature = signer.sign(hashData(unsigned, options));
        var proof = JsonText.JSON
                .createObjectBuilder(options)
                .add("proofValue", Multibase.base58(signature))
                .build();
        var signed = JsonText.JSON
                .createObjectBuilder(unsigned)
                .add("proof", JsonText.JSON.createArrayBuilder().add(proof))
                .build();
        return new SignedCredential(unsigned.getString("id", ""), JsonText.write(signed));
    }

    private byte[] hashData(JsonObject unsigned, JsonObject options) {
        try {
            return suite.hashData(unsigned, options);
        } catch (UnsafeDocument | UnknownContext | WorkBudgetExceeded e) {
            throw new SpecificationViolation("Credential", "cannot be signed. " + e.getMessage());
        }
    }

    private JsonObject options(String verificationMethod) {
        return new Members()
                .put("type", "DataIntegrityProof")
                .put("cryptosuite", EddsaRdfc2022.NAME)
                .put("created", clock.instant().truncatedTo(ChronoUnit.SECONDS))
                .put("verificationMethod", verificationMethod)
                .put("proofPurpose", "assertionMethod")
                .build();
    }
}
