package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.VerificationKey;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.verify.KeyFinding.Confirmed;
import org.corymb.badges.internal.verify.KeyFinding.NotTheIssuers;
import org.corymb.badges.internal.verify.KeyFinding.Unavailable;
import org.jspecify.annotations.Nullable;

/**
 * Finds the key of a token and binds it to the issuer: through the issuer's key document, or through the key set under
 * the issuer's own host. A key in the token's header proves nothing by itself.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/impl/#key-provenance">Open Badges 3.0 Implementation Guide</a>
 */
final class TokenKey {
    private final Examination examination;
    private final JsonObject header;
    private final String issuer;

    TokenKey(Examination examination, JsonObject header) {
        this.examination = examination;
        this.header = header;
        this.issuer = examination.issuer();
    }

    KeyFinding find() {
        var kid = JsonRead.text(header, "kid");
        var jwk = JsonRead.object(header, "jwk");
        if (kid == null && jwk == null) {
            return new Unavailable("The token does not name its key.");
        }
        try {
            var claimed = jwk == null ? null : VerificationKey.fromJwk(jwk);
            boolean hosted = issuer.startsWith("https:");
            var key = kid != null && (kid.startsWith("did:") || (claimed == null && !hosted))
                    ? provenance(kid)
                    : listed(kid, claimed);
            return claimed == null ? key : same(key, claimed);
        } catch (IllegalArgumentException e) {
            return new Unavailable("The key in the token's header cannot be used: it " + e.getMessage() + ".");
        }
    }

    private KeyFinding provenance(String kid) {
        var full = kid.startsWith("#") ? issuer + kid : kid;
        return new KeyProvenance(
                        examination.documents(), examination.surroundings().now())
                .find(issuer, full, examination.validFrom());
    }

    private static KeyFinding same(KeyFinding found, VerificationKey claimed) {
        boolean other = found instanceof Confirmed confirmed && !confirmed.key().equals(claimed);
        return other ? new NotTheIssuers(claimed, "The key in the token's header is not the issuer's.") : found;
    }

    /** The key by its own identifier or bytes: in the issuer's document, else in the key set of the issuer's host. */
    private KeyFinding listed(@Nullable String kid, @Nullable VerificationKey claimed) {
        var inDocument = inDocument(kid, claimed);
        if (inDocument != null) {
            return inDocument;
        }
        if (!issuer.startsWith("https://")) {
            return new Unavailable("The issuer's keys could not be had. The issuer " + issuer
                    + " has no host where a key set could be.");
        }
        try {
            return inKeySet(kid, claimed);
        } catch (DocumentUnavailable e) {
            return new Unavailable("The issuer's keys could not be had. " + e.getMessage());
        }
    }

    private KeyFinding inKeySet(@Nullable String kid, @Nullable VerificationKey claimed) throws DocumentUnavailable {
        var set = IssuerKeySet.of(issuer, examination.documents());
        var named = claimed == null && kid != null ? set.named(kid) : null;
        if (named != null || claimed != null) {
            return named == null ? set.listed(claimed) : named;
        }
        return kid != null && kid.startsWith("https://") ? set.listed(bareKey(kid)) : set.listed(null);
    }

    /** What the address of a key answers, which is one JWK (Open Badges 3.0, 8.2.3.1). */
    private @Nullable VerificationKey bareKey(String kid) {
        try {
            return VerificationKey.fromJwk(examination.documents().json(kid));
        } catch (DocumentUnavailable | IllegalArgumentException e) {
            return null;
        }
    }

    private @Nullable KeyFinding inDocument(@Nullable String kid, @Nullable VerificationKey claimed) {
        try {
            var document = KeyDocument.of(issuer, examination.documents());
            if (kid != null && document.authorises(kid)) {
                return provenance(kid);
            }
            var method = claimed == null ? null : document.method(claimed).orElse(null);
            if (method != null) {
                return provenance(method);
            }
            return issuer.startsWith("did:")
                    ? new NotTheIssuers(claimed, "The document of the issuer does not list the key of the token.")
                    : null;
        } catch (DocumentUnavailable e) {
            return null;
        }
    }
}
