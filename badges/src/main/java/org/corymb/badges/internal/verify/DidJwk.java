package org.corymb.badges.internal.verify;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Base64;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.json.UnreadableJson;

/**
 * The document of an identifier that is a key: <code>did:jwk:eyJ...</code>, a JSON Web Key in base64url.
 *
 * @see <a href="https://github.com/quartzjer/did-jwk/blob/main/spec.md">did:jwk Method Specification</a>
 */
final class DidJwk {
    static final String PREFIX = "did:jwk:";

    private DidJwk() {}

    /**
     * The document, with the one key under the name {@code #0}.
     *
     * @throws IllegalArgumentException if the identifier is not the base64url of a JSON object
     */
    static JsonObject document(String id) {
        var key = key(id.substring(PREFIX.length()));
        var method = id + "#0";
        var document = Json.createObjectBuilder()
                .add("id", id)
                .add(
                        "verificationMethod",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("id", method)
                                        .add("type", "JsonWebKey")
                                        .add("controller", id)
                                        .add("publicKeyJwk", key)));
        if (!"enc".equals(JsonRead.text(key, "use"))) {
            document.add("assertionMethod", Json.createArrayBuilder().add(method));
        }
        return document.build();
    }

    private static JsonObject key(String encoded) {
        try {
            return JsonText.parse(Base64.getUrlDecoder().decode(encoded), JsonBounds.BADGE);
        } catch (UnreadableJson e) {
            throw new IllegalArgumentException("is not a key in JSON", e);
        }
    }
}
