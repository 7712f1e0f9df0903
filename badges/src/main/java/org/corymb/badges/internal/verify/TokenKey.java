package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import java.net.URI;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.VerificationKey;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.Members;
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

    TokenKey(Examination examination, JsonObject header) {
        this.examination = examination;
        this.header = header;
    }

    KeyFinding find() {
        var kid = JsonRead.text(header, "kid");
        var jwk = JsonRead.object(header, "jwk");
        if (kid == null && jwk == null) {
            return new Unavailable("The token does not name its key.");
        }
        try {
            var claimed = jwk == null ? null : VerificationKey.fromJwk(jwk);
            boolean hosted = examination.issuer().startsWith("https:");
            var key = kid != null && (kid.startsWith("did:") || (claimed == null && !hosted))
                    ? provenance(kid)
                    : inKeySet(kid, claimed);
            return claimed == null ? key : same(key, claimed);
        } catch (IllegalArgumentException e) {
            return new Unavailable("The key in the token's header is not a public key.");
        }
    }

    private KeyFinding provenance(String kid) {
        var full = kid.startsWith("#") ? examination.issuer() + kid : kid;
        return new KeyProvenance(
                        examination.documents(), examination.surroundings().now())
                .find(examination.issuer(), full, examination.validFrom());
    }

    private static KeyFinding same(KeyFinding found, VerificationKey claimed) {
        boolean other = found instanceof Confirmed confirmed && !confirmed.key().equals(claimed);
        return other ? new NotTheIssuers(claimed, "The key in the token's header is not the issuer's.") : found;
    }

    /** The key by its own identifier or bytes: in the issuer's document, else in the key set of the issuer's host. */
    private KeyFinding inKeySet(@Nullable String kid, @Nullable VerificationKey claimed) {
        var issuer = examination.issuer();
        var reason = "The issuer " + issuer + " has no host where a key set could be.";
        var listed = inDocument(kid, claimed);
        if (listed != null) {
            return listed;
        }
        if (issuer.startsWith("https://")) {
            try {
                var set = "https://" + URI.create(issuer).getRawAuthority() + "/.well-known/jwks.json";
                return inKeySet(set, examination.documents().json(set), kid, claimed);
            } catch (DocumentUnavailable e) {
                reason = String.valueOf(e.getMessage());
            }
        }
        return new Unavailable("The issuer's keys could not be had. " + reason);
    }

    private @Nullable KeyFinding inDocument(@Nullable String kid, @Nullable VerificationKey claimed) {
        try {
            var document = KeyDocument.of(examination.issuer(), examination.documents());
            if (kid != null && document.authorises(kid)) {
                return provenance(kid);
            }
            var method = claimed == null ? null : document.method(claimed).orElse(null);
            if (method != null && claimed != null) {
                return new Confirmed(claimed, "The document of " + examination.issuer() + " lists the key.");
            }
            return examination.issuer().startsWith("did:")
                    ? new NotTheIssuers(claimed, "The document of the issuer does not list the key of the token.")
                    : null;
        } catch (DocumentUnavailable e) {
            return null;
        }
    }

    private static KeyFinding inKeySet(
            String address, JsonObject set, @Nullable String kid, @Nullable VerificationKey claimed) {
        for (var jwk : JsonRead.objects(set, "keys")) {
            var key = KeyDocument.key(new Members().put("publicKeyJwk", jwk).build())
                    .orElse(null);
            boolean named = kid != null && kid.equals(JsonRead.text(jwk, "kid"));
            if (key != null && (claimed == null ? named : key.equals(claimed))) {
                return new Confirmed(key, "The key set " + address + " under the issuer's host lists the key.");
            }
        }
        return new NotTheIssuers(claimed, "The key set " + address + " under the issuer's host does not list the key.");
    }
}
