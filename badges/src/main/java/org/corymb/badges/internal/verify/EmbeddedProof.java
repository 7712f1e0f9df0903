package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.corymb.badges.Verdict;
import org.corymb.badges.VerificationKey;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.jsonld.UnknownContext;
import org.corymb.badges.internal.jsonld.UnsafeDocument;
import org.corymb.badges.internal.jsonld.WorkBudgetExceeded;
import org.corymb.badges.internal.proof.BaseProof;
import org.corymb.badges.internal.proof.Cryptosuite;
import org.corymb.badges.internal.proof.Cryptosuites;
import org.corymb.badges.internal.proof.MalformedProof;
import org.corymb.badges.internal.proof.SignedContent;
import org.jspecify.annotations.Nullable;

/**
 * One Data Integrity proof inside a credential.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-integrity/#verify-proof">Data Integrity 1.0, 4.4</a>
 */
final class EmbeddedProof {
    private static final String SIGNATURE = "signature";
    private static final String DATA_INTEGRITY = "VC Data Integrity 1.0 4.4";
    private static final String KEY_SECTION = "Controlled Identifiers 1.0 3.3, OB 3.0 8.3";

    private final Examination examination;
    private final JsonObject proof;

    EmbeddedProof(Examination examination, JsonObject proof) {
        this.examination = examination;
        this.proof = proof;
    }

    List<Finding> examine() {
        var suite = Cryptosuites.with(examination.surroundings().contexts())
                .of(proof)
                .orElse(null);
        if (suite == null) {
            return List.of(Finding.missing(SIGNATURE, unknownSuite(), DATA_INTEGRITY));
        }
        if (!examination.documents().mayProve()) {
            var why = "The proof was not examined: the badge and what it points to have too many.";
            return List.of(Finding.missing(SIGNATURE, why, DATA_INTEGRITY));
        }
        var wrong = new ProofMembers(proof, examination).wrong();
        return wrong == null ? examine(suite) : List.of(wrong);
    }

    private String unknownSuite() {
        var type = JsonRead.text(proof, "type");
        return "DataIntegrityProof".equals(type)
                ? "The cryptosuite " + JsonText.quote(String.valueOf(JsonRead.text(proof, "cryptosuite")))
                        + " is not understood."
                : "Proofs of type " + JsonText.quote(String.valueOf(type)) + " are not understood.";
    }

    private List<Finding> examine(Cryptosuite suite) {
        var section = DATA_INTEGRITY + ", " + suite.section();
        try {
            var unsecured = new Unsecured(examination.credential()).without(proof);
            return examine(suite.read(unsecured, proof), section);
        } catch (MalformedProof e) {
            return List.of(Finding.failed(Verdict.MALFORMED, SIGNATURE, String.valueOf(e.getMessage()), section));
        } catch (BaseProof e) {
            return List.of(Finding.missing(SIGNATURE, String.valueOf(e.getMessage()), section));
        } catch (UnsafeDocument | WorkBudgetExceeded e) {
            return List.of(Finding.failed(Verdict.MALFORMED, "meaning", String.valueOf(e.getMessage()), section));
        } catch (UnknownContext e) {
            return List.of(Finding.missing("meaning", String.valueOf(e.getMessage()), section));
        }
    }

    private List<Finding> examine(SignedContent content, String section) {
        var method = String.valueOf(JsonRead.text(proof, "verificationMethod"));
        Instant created = JsonRead.instant(proof, "created");
        var key = new KeyProvenance(
                        examination.documents(), examination.surroundings().now())
                .find(examination.issuer(), method, created);
        return switch (key) {
            case KeyFinding.Confirmed confirmed ->
                List.of(
                        fits(confirmed.key(), content, section),
                        Finding.passed("key", confirmed.detail(), KEY_SECTION));
            case KeyFinding.NotTheIssuers other -> notTheIssuers(other.key(), other.detail(), content, section);
            case KeyFinding.Unavailable unavailable ->
                List.of(
                        Finding.missing(SIGNATURE, "Without the key the signature cannot be checked.", section),
                        Finding.missing("key", unavailable.detail(), KEY_SECTION));
        };
    }

    private List<Finding> notTheIssuers(
            @Nullable VerificationKey key, String why, SignedContent content, String section) {
        var forged = Finding.failed(Verdict.FORGED, "key", why, KEY_SECTION);
        return key == null ? List.of(forged) : List.of(fits(key, content, section), forged);
    }

    private Finding fits(VerificationKey key, SignedContent content, String section) {
        if (key.type() != content.keyType()) {
            return Finding.failed(
                    Verdict.MALFORMED,
                    SIGNATURE,
                    "The proof needs a key of kind " + content.keyType() + ", not " + key.type() + ".",
                    section);
        }
        if (!content.fits(key, examination.surroundings().cryptography())) {
            return Finding.failed(Verdict.ALTERED, SIGNATURE, "The signature does not fit the content.", section);
        }
        var untimely = new ProofMembers(proof, examination).untimely();
        return untimely == null
                ? Finding.passed(
                        SIGNATURE,
                        "The signature fits every word of the content (canonical " + content.hash() + ").",
                        section)
                : untimely;
    }
}
