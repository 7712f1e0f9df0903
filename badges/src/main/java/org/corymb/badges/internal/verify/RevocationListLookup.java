package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.Verdict;
import org.corymb.badges.internal.json.JsonRead;

/**
 * Looks up a credential in the older list of revoked identifiers, which is read and never issued. The list is not signed:
 * it is believed because the issuer's signature covers its address and the address is fetched over TLS.
 *
 * @see <a href="https://www.imsglobal.org/spec/vcrl/v1p0/">1EdTech Credential Status with Revocation List 1.0</a>
 */
final class RevocationListLookup {
    private static final String SECTION = "1EdTech Revocation List 1.0";

    private final Examination examination;
    private final JsonObject entry;

    RevocationListLookup(Examination examination, JsonObject entry) {
        this.examination = examination;
        this.entry = entry;
    }

    Finding examine() {
        var address = JsonRead.text(entry, "id");
        if (address == null) {
            return Finding.missing(Step4Status.NAME, "The status does not say where its list is.", SECTION);
        }
        try {
            var list = examination.documents().json(address);
            if (!examination.issuer().equals(JsonRead.id(list, "issuer"))) {
                return Finding.missing(Step4Status.NAME, "The revocation list is not the issuer's.", SECTION);
            }
            return JsonRead.objects(list, "revokedCredential").stream()
                    .filter(this::isThisOne)
                    .findFirst()
                    .map(RevocationListLookup::revoked)
                    .orElseGet(() ->
                            Finding.passed(Step4Status.NAME, "The credential is not on the revocation list.", SECTION));
        } catch (DocumentUnavailable e) {
            return Finding.missing(
                    Step4Status.NAME, "The revocation list could not be had. " + e.getMessage(), SECTION);
        }
    }

    private boolean isThisOne(JsonObject revoked) {
        var id = JsonRead.text(examination.credential(), "id");
        return id != null && id.equals(JsonRead.text(revoked, "id")) && !JsonValue.FALSE.equals(revoked.get("revoked"));
    }

    private static Finding revoked(JsonObject revoked) {
        var reason = JsonRead.text(revoked, "revocationReason");
        return Finding.failed(
                Verdict.REVOKED,
                Step4Status.NAME,
                "The issuer has revoked the credential" + (reason == null ? "." : ": " + reason),
                SECTION);
    }
}
