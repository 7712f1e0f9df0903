package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.corymb.badges.KeyType;
import org.corymb.badges.Verdict;
import org.corymb.badges.VerificationKey;
import org.corymb.badges.internal.encoding.Multibase;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.jsonld.Canonicalizer;
import org.corymb.badges.internal.jsonld.UnknownContext;
import org.corymb.badges.internal.jsonld.UnsafeDocument;
import org.corymb.badges.internal.jsonld.WorkBudgetExceeded;
import org.corymb.badges.internal.proof.EddsaRdfc2022;
import org.jspecify.annotations.Nullable;

/**
 * One Data Integrity proof inside a credential.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-integrity/#verify-proof">Data Integrity 1.0, 4.4</a>
 */
final class EmbeddedProof {
    private static final String SIGNATURE = "signature";
    private static final String SECTION = "VC Data Integrity 1.0 4.4, EdDSA Cryptosuites 1.0 3.2.2";
    private static final String KEY_SECTION = "Controlled Identifiers 1.0 3.3, OB 3.0 8.3";

    private final Examination examination;
    private final JsonObject proof;

    EmbeddedProof(Examination examination, JsonObject proof) {
        this.examination = examination;
        this.proof = proof;
    }

    List<Finding> examine() {
        var unsupported = unsupported();
        if (unsupported != null) {
            return List.of(Finding.missing(SIGNATURE, unsupported, SECTION));
        }
        var wrong = wrong();
        if (wrong != null) {
            return List.of(Finding.failed(Verdict.MALFORMED, SIGNATURE, wrong, SECTION));
        }
        try {
            byte[] data = new EddsaRdfc2022(
                            new Canonicalizer(examination.surroundings().contexts()))
                    .hashData(unsecured(), proof);
            return examine(data);
        } catch (UnsafeDocument | WorkBudgetExceeded e) {
            return List.of(Finding.failed(Verdict.MALFORMED, "meaning", String.valueOf(e.getMessage()), SECTION));
        } catch (UnknownContext e) {
            return List.of(Finding.missing("meaning", String.valueOf(e.getMessage()), SECTION));
        }
    }

    private @Nullable String unsupported() {
        var type = JsonRead.text(proof, "type");
        var suite = JsonRead.text(proof, "cryptosuite");
        if (!"DataIntegrityProof".equals(type)) {
            return "Proofs of type " + JsonText.quote(String.valueOf(type)) + " are not checked by this version.";
        }
        if (!EddsaRdfc2022.NAME.equals(suite)) {
            return "The cryptosuite " + JsonText.quote(String.valueOf(suite)) + " is not checked by this version.";
        }
        return proof.containsKey("previousProof") ? "Chains of proofs are not checked by this version." : null;
    }

    private @Nullable String wrong() {
        if (!"assertionMethod".equals(JsonRead.text(proof, "proofPurpose"))) {
            return "The proof is not made for issuing: its proofPurpose is not assertionMethod.";
        }
        if (JsonRead.text(proof, "verificationMethod") == null) {
            return "The proof does not name its key.";
        }
        if (proof.containsKey("created") && created() == null) {
            return "The proof has a date that is none.";
        }
        return signature() == null ? "The proofValue is not a signature in base58." : null;
    }

    private List<Finding> examine(byte[] data) {
        var method = String.valueOf(JsonRead.text(proof, "verificationMethod"));
        var surroundings = examination.surroundings();
        var key = new KeyProvenance(examination.documents(), surroundings.now())
                .find(examination.issuer(), method, created());
        return switch (key) {
            case KeyFinding.Confirmed confirmed ->
                List.of(fits(confirmed.key(), data), Finding.passed("key", confirmed.detail(), KEY_SECTION));
            case KeyFinding.NotTheIssuers other -> notTheIssuers(other, data);
            case KeyFinding.Unavailable unavailable ->
                List.of(
                        Finding.missing(SIGNATURE, "Without the key the signature cannot be checked.", SECTION),
                        Finding.missing("key", unavailable.detail(), KEY_SECTION));
        };
    }

    private List<Finding> notTheIssuers(KeyFinding.NotTheIssuers other, byte[] data) {
        var forged = Finding.failed(Verdict.FORGED, "key", other.detail(), KEY_SECTION);
        return other.key() == null ? List.of(forged) : List.of(fits(other.key(), data), forged);
    }

    private Finding fits(VerificationKey key, byte[] data) {
        if (key.type() != KeyType.ED25519) {
            return Finding.failed(
                    Verdict.MALFORMED,
                    SIGNATURE,
                    "The cryptosuite needs an Ed25519 key, not " + key.type() + ".",
                    SECTION);
        }
        var expires = JsonRead.instant(proof, "expires");
        if (expires != null && !expires.isAfter(examination.surroundings().now())) {
            return Finding.failed(Verdict.EXPIRED, SIGNATURE, "The proof expired on " + expires + ".", SECTION);
        }
        byte[] signature = signature();
        boolean fits = signature != null
                && key.verifies(data, signature, examination.surroundings().cryptography());
        return fits
                ? Finding.passed(SIGNATURE, "The signature fits every word of the content.", SECTION)
                : Finding.failed(Verdict.ALTERED, SIGNATURE, "The signature does not fit the content.", SECTION);
    }

    private JsonObject unsecured() {
        return JsonText.JSON
                .createObjectBuilder(examination.credential())
                .remove("proof")
                .build();
    }

    private @Nullable Instant created() {
        return JsonRead.instant(proof, "created");
    }

    private byte @Nullable [] signature() {
        var value = JsonRead.text(proof, "proofValue");
        try {
            byte[] bytes = value == null || !value.startsWith("z") ? new byte[0] : Multibase.decode(value);
            return bytes.length == 64 ? bytes : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
