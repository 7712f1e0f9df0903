package org.corymb.badges;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.json.Members;
import org.jspecify.annotations.Nullable;

/**
 * The keys of an issuer as others look for them: a set at <code>/.well-known/jwks.json</code> under the host of the
 * issuer's identifier, and each key alone at its own address. Keys stay in it as long as what they signed lives.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/impl/#key-provenance">Open Badges 3.0 Implementation Guide</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7517#section-5">RFC 7517, 5</a>
 */
public final class JsonWebKeySet {
    /** The media type of a set. */
    public static final String MEDIA_TYPE = "application/jwk-set+json";

    private final @Nullable String issuer;
    private final List<JsonObject> keys = new ArrayList<>();
    private final List<String> kids = new ArrayList<>();

    private JsonWebKeySet(@Nullable String issuer) {
        this.issuer = issuer;
    }

    /** Starts the set of a host that has one issuer only. */
    public static JsonWebKeySet empty() {
        return new JsonWebKeySet(null);
    }

    /**
     * Starts the set of a host that may have several issuers; each key names its own in the member <code>iss</code>.
     *
     * @param issuer identifier, absolute
     */
    public static JsonWebKeySet of(String issuer) {
        Rule.uri("JsonWebKeySet.iss", issuer);
        return new JsonWebKeySet(issuer);
    }

    /**
     * Adds a key.
     *
     * @param kid its identifier, as tokens name it; mostly the address where it stands alone
     */
    public JsonWebKeySet key(String kid, VerificationKey key) {
        Rule.text("JsonWebKeySet.kid", kid);
        Rule.that(!kids.contains(kid), "JsonWebKeySet.kid", "has " + kid + " twice");
        kids.add(kid);
        keys.add(jwk(kid, key, issuer));
        return this;
    }

    /** Adds all keys of another issuer on the same host. */
    public JsonWebKeySet and(JsonWebKeySet other) {
        Rule.that(other.kids.stream().noneMatch(kids::contains), "JsonWebKeySet.kid", "must be another in each set");
        kids.addAll(other.kids);
        keys.addAll(other.keys);
        return this;
    }

    /** The set as JSON text. */
    public String json() {
        return JsonText.write(new Members().objects("keys", keys, each -> each).build());
    }

    /** The set as UTF-8. */
    public byte[] bytes() {
        return json().getBytes(StandardCharsets.UTF_8);
    }

    /** One key alone, as JSON text: what the address that a token's <code>kid</code> names must answer. */
    public static String single(String kid, VerificationKey key) {
        return JsonText.write(jwk(kid, key, null));
    }

    private static JsonObject jwk(String kid, VerificationKey key, @Nullable String issuer) {
        var members = new Members();
        key.jwk().forEach(members::put);
        return members.put("kid", kid)
                .put("use", "sig")
                .put("alg", key.type().tokenAlgorithm())
                .put("iss", issuer)
                .build();
    }
}
