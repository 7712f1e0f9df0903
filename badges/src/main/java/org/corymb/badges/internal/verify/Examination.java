package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.structure.CredentialStructure;
import org.jspecify.annotations.Nullable;

/**
 * One credential under examination.
 *
 * @param credential the credential
 * @param jws the signed token it came in; null for a credential with proofs inside
 * @param surroundings what comes from outside
 * @param documents what it fetches
 */
record Examination(JsonObject credential, @Nullable CompactJws jws, Surroundings surroundings, Documents documents) {
    /** The examination of something that the badge holds or points to. */
    Examination inner(JsonObject other, @Nullable CompactJws token) {
        return new Examination(other, token, surroundings, documents);
    }

    String issuer() {
        var issuer = JsonRead.id(credential, "issuer");
        return issuer == null ? "" : issuer;
    }

    @Nullable
    Instant validFrom() {
        return JsonRead.instant(credential, CredentialStructure.isV1(credential) ? "issuanceDate" : "validFrom");
    }

    @Nullable
    Instant validUntil() {
        return JsonRead.instant(credential, CredentialStructure.isV1(credential) ? "expirationDate" : "validUntil");
    }
}
