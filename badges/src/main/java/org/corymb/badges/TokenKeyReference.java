package org.corymb.badges;

import org.jspecify.annotations.Nullable;

/**
 * How the header of a token names its key.
 *
 * @param kid address that answers with the key as a JWK, or its identifier in the issuer's key document; null for none
 * @param jwk whether the public key itself is in the header
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#jose-header">Open Badges 3.0, 8.2.3.1</a>
 */
public record TokenKeyReference(@Nullable String kid, boolean jwk) {
    /** Checks that there is a reference. */
    public TokenKeyReference {
        Rule.optionalUri("Token.kid", kid);
        Rule.that(kid != null || jwk, "Token.kid", "or the key itself must be in the header");
    }

    /** The key by its address or identifier. */
    public static TokenKeyReference byId(String kid) {
        return new TokenKeyReference(kid, false);
    }

    /** The key itself. */
    public static TokenKeyReference inHeader() {
        return new TokenKeyReference(null, true);
    }
}
