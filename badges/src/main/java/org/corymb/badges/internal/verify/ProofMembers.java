package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.corymb.badges.Verdict;
import org.corymb.badges.internal.json.Iri;
import org.corymb.badges.internal.json.JsonRead;
import org.jspecify.annotations.Nullable;

/**
 * What a Data Integrity proof says about itself: its purpose, its key, its times.
 *
 * @param proof the proof
 * @param examination the credential around it
 * @see <a href="https://www.w3.org/TR/vc-data-integrity/#proofs">Data Integrity 1.0, 2.1</a>
 */
record ProofMembers(JsonObject proof, Examination examination) {
    private static final String SECTION = "VC Data Integrity 1.0 2.1";

    /** What is wrong with it at any time; null if nothing is. */
    @Nullable
    Finding wrong() {
        var malformed = malformed();
        return malformed == null ? null : failed(Verdict.MALFORMED, malformed);
    }

    /** Why a proof that fits does not count at this time; a credential from the future is left to its own step. */
    @Nullable
    Finding untimely() {
        var now = examination.surroundings().now();
        var skew = examination.surroundings().skew();
        var created = instant("created");
        var expires = instant("expires");
        if (expires != null && !expires.isAfter(now)) {
            return failed(Verdict.EXPIRED, "The proof expired on " + expires + ".");
        }
        var from = examination.validFrom();
        var latest = from == null || from.isBefore(now) ? now.plus(skew) : from.plus(skew);
        return created != null && created.isAfter(latest)
                ? failed(Verdict.NOT_YET_VALID, "The proof is dated in the future, " + created + ".")
                : null;
    }

    private @Nullable String malformed() {
        var method = JsonRead.text(proof, "verificationMethod");
        if (!"assertionMethod".equals(JsonRead.text(proof, "proofPurpose"))) {
            return "The proof is not made for issuing: its proofPurpose is not assertionMethod.";
        }
        if (method == null) {
            return "The proof does not name its key.";
        }
        if (!Iri.isAbsolute(method)) {
            return "The proof names its key by something that is no absolute identifier.";
        }
        if (isNone("created") || isNone("expires")) {
            return "The proof has a date that is none.";
        }
        var created = instant("created");
        var expires = instant("expires");
        return created != null && expires != null && expires.isBefore(created)
                ? "The proof expires before it was made."
                : null;
    }

    private boolean isNone(String name) {
        return proof.containsKey(name) && instant(name) == null;
    }

    private @Nullable Instant instant(String name) {
        return JsonRead.instant(proof, name);
    }

    private static Finding failed(Verdict verdict, String why) {
        return Finding.failed(verdict, "signature", why, SECTION);
    }
}
