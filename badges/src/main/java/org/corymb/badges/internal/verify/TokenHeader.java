package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.corymb.badges.KeyType;
import org.corymb.badges.Verdict;
import org.corymb.badges.VerificationKey;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * What the header of a token may say: its algorithm, which must prove who signed, and how its key is named.
 *
 * @param json the header
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#jose-header">Open Badges 3.0, 8.2.3.1 JOSE Header</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8725">RFC 8725, 3.1 and 3.2</a>
 */
record TokenHeader(JsonObject json) {
    private static final String NAME = "signature";
    private static final String SECTION = "OB 3.0 8.2.3.1";
    private static final Set<String> MEMBERS = Set.of("alg", "kid", "jwk", "typ");
    private static final Set<String> TYPES = Set.of("jwt", "vc+jwt", "vc+ld+jwt", "vc-ld+jwt");

    /** What is wrong with it; null if nothing is. */
    @Nullable
    Finding wrong() {
        var algorithm = text("alg");
        if (algorithm.equalsIgnoreCase("none")) {
            return malformed("The token is not signed: its algorithm is none.");
        }
        if (algorithm.startsWith("HS")) {
            return malformed("The token's algorithm " + JsonText.quote(algorithm)
                    + " works with a shared secret, which cannot prove who signed.");
        }
        if (!MEMBERS.containsAll(json.keySet())) {
            return malformed("The token's header has more than alg, kid, jwk and typ.");
        }
        if (json.containsKey("typ") && !TYPES.contains(text("typ").toLowerCase(Locale.ROOT))) {
            return malformed("The token is of another type: its typ is not JWT.");
        }
        if (json.containsKey("kid") && !(json.get("kid") instanceof JsonString)) {
            return malformed("The token names its key by something that is not a text.");
        }
        return wrongKey(algorithm);
    }

    private @Nullable Finding wrongKey(String algorithm) {
        var jwk = JsonRead.object(json, "jwk");
        if (json.containsKey("jwk") && jwk == null) {
            return malformed("The key in the token's header is not a JWK.");
        }
        if (jwk != null && jwk.containsKey("d")) {
            return malformed("The key in the token's header is a private key, which is public now.");
        }
        if (type() == null) {
            return Finding.missing(NAME, "The algorithm " + JsonText.quote(algorithm) + " is not understood.", SECTION);
        }
        return jwk == null ? null : unusable(jwk);
    }

    private static @Nullable Finding unusable(JsonObject jwk) {
        try {
            VerificationKey.fromJwk(jwk);
            return null;
        } catch (IllegalArgumentException e) {
            return malformed("The key in the token's header cannot be used: " + e.getMessage());
        }
    }

    /** What kind of key the algorithm works with; null if it is not understood. */
    @Nullable
    KeyType type() {
        var algorithm = text("alg");
        return Arrays.stream(KeyType.values())
                .filter(type -> type.tokenAlgorithm().equals(algorithm))
                .findFirst()
                .orElse(null);
    }

    private String text(String name) {
        var text = JsonRead.text(json, name);
        return text == null ? "" : text;
    }

    private static Finding malformed(String why) {
        return Finding.failed(Verdict.MALFORMED, NAME, why, SECTION);
    }
}
