package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import java.net.URI;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.VerificationKey;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.verify.KeyFinding.Confirmed;
import org.corymb.badges.internal.verify.KeyFinding.NotTheIssuers;
import org.corymb.badges.internal.verify.KeyFinding.Unavailable;
import org.jspecify.annotations.Nullable;

/**
 * The key set under the host of an issuer. A key in it that names another issuer in its member <code>iss</code> is not
 * this issuer's, since one host may be shared by many.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/impl/#key-provenance">Open Badges 3.0 Implementation Guide</a>
 */
final class IssuerKeySet {
    private final String issuer;
    private final String address;
    private final JsonObject set;

    private IssuerKeySet(String issuer, String address, JsonObject set) {
        this.issuer = issuer;
        this.address = address;
        this.set = set;
    }

    static IssuerKeySet of(String issuer, Documents documents) throws DocumentUnavailable {
        try {
            var address = "https://" + URI.create(issuer).getRawAuthority() + "/.well-known/jwks.json";
            return new IssuerKeySet(issuer, address, documents.json(address));
        } catch (IllegalArgumentException e) {
            throw new DocumentUnavailable("The identifier " + JsonText.quote(issuer) + " is malformed.", e);
        }
    }

    /** The key with this identifier; null if there is none. */
    @Nullable
    KeyFinding named(String kid) {
        for (var jwk : JsonRead.objects(set, "keys")) {
            if (kid.equals(JsonRead.text(jwk, "kid"))) {
                try {
                    return finding(jwk, VerificationKey.fromJwk(jwk));
                } catch (IllegalArgumentException e) {
                    return new Unavailable("The key " + JsonText.quote(kid) + " in " + address + " cannot be used: it "
                            + e.getMessage() + ".");
                }
            }
        }
        return null;
    }

    /** Whether this key is in the set; null is a key that could not be had. */
    KeyFinding listed(@Nullable VerificationKey key) {
        KeyFinding found =
                new NotTheIssuers(key, "The key set " + address + " under the issuer's host does not list the key.");
        for (var jwk : JsonRead.objects(set, "keys")) {
            if (key != null && is(jwk, key)) {
                found = finding(jwk, key);
                if (found instanceof Confirmed) {
                    return found;
                }
            }
        }
        return found;
    }

    private KeyFinding finding(JsonObject jwk, VerificationKey key) {
        boolean others = jwk.containsKey("iss") && !issuer.equals(JsonRead.text(jwk, "iss"));
        return others
                ? new NotTheIssuers(key, "The key set " + address + " lists the key for another issuer.")
                : new Confirmed(key, "The key set " + address + " under the issuer's host lists the key.");
    }

    private static boolean is(JsonObject jwk, VerificationKey key) {
        try {
            return VerificationKey.fromJwk(jwk).equals(key);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
