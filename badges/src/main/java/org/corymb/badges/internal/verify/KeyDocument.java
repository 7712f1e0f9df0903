package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.stream.Stream;
import org.corymb.badges.DidDocument;
import org.corymb.badges.DidKey;
import org.corymb.badges.DidWeb;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.VerificationKey;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * The document in which somebody lists their keys.
 *
 * @see <a href="https://www.w3.org/TR/cid-1.0/#controlled-identifier-documents">Controlled Identifiers 1.0, 2.1</a>
 */
final class KeyDocument {
    private final String id;
    private final JsonObject json;

    private KeyDocument(String id, JsonObject json) {
        this.id = id;
        this.json = json;
    }

    /** Fetches the document of an identifier and checks that it is about it. */
    static KeyDocument of(String id, Documents documents) throws DocumentUnavailable {
        try {
            var json = fetch(id, documents);
            if (!id.equals(JsonRead.text(json, "id"))) {
                throw new DocumentUnavailable("The document of " + id + " says that it is about somebody else.");
            }
            return new KeyDocument(id, json);
        } catch (IllegalArgumentException e) {
            throw new DocumentUnavailable("The identifier " + JsonText.quote(id) + " is malformed.", e);
        }
    }

    private static JsonObject fetch(String id, Documents documents) throws DocumentUnavailable {
        if (id.startsWith("did:key:")) {
            return JsonText.parse(DidDocument.of(new DidKey(id)).bytes(), JsonBounds.BADGE);
        }
        if (id.startsWith(DidJwk.PREFIX)) {
            return DidJwk.document(id);
        }
        if (id.startsWith("did:web:")) {
            return documents.json(new DidWeb(id).documentUrl().toString());
        }
        if (id.startsWith("https:") || id.startsWith("http:")) {
            return documents.json(id);
        }
        throw new DocumentUnavailable(
                "Identifiers like " + JsonText.quote(id) + " have no document that can be fetched.");
    }

    /** Whether a key is listed for issuing. */
    boolean authorises(String method) {
        return JsonRead.values(json, "assertionMethod").stream().anyMatch(entry -> isMethod(entry, method));
    }

    /** The description of a key, wherever it stands in the document. */
    Optional<JsonObject> method(String method) {
        return Stream.of("assertionMethod", "verificationMethod")
                .flatMap(list -> JsonRead.objects(json, list).stream())
                .filter(each -> isMethod(each, method))
                .findFirst();
    }

    /** Identifier of a key that is listed for issuing, by the key itself. */
    Optional<String> method(VerificationKey key) {
        return JsonRead.values(json, "assertionMethod").stream()
                .map(this::idOf)
                .filter(id -> method(id).filter(each -> is(each, key)).isPresent())
                .findFirst();
    }

    private static boolean is(JsonObject method, VerificationKey key) {
        try {
            return key(method).equals(key);
        } catch (UnusableKey e) {
            return false;
        }
    }

    /** The key in a description. */
    static VerificationKey key(JsonObject method) throws UnusableKey {
        var multikey = JsonRead.text(method, "publicKeyMultibase");
        var jwk = JsonRead.object(method, "publicKeyJwk");
        if ((multikey == null) == (jwk == null)) {
            throw new UnusableKey("it needs one of publicKeyMultibase and publicKeyJwk");
        }
        try {
            return jwk == null ? VerificationKey.fromMultikey(String.valueOf(multikey)) : VerificationKey.fromJwk(jwk);
        } catch (IllegalArgumentException e) {
            throw new UnusableKey("it " + e.getMessage(), e);
        }
    }

    private boolean isMethod(JsonValue entry, String method) {
        return idOf(entry).equals(method);
    }

    private String idOf(JsonValue entry) {
        @Nullable
        String text = entry instanceof JsonString string
                ? string.getString()
                : entry instanceof JsonObject object ? JsonRead.text(object, "id") : null;
        return text == null ? "" : text.startsWith("#") ? id + text : text;
    }
}
