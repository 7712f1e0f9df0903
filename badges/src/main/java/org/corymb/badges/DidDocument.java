package org.corymb.badges;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.json.Members;

/**
 * The published list of an issuer's keys. A key that ever signed a badge stays in it as long as the badge lives, also
 * when newer keys sign; only a compromised key is left out, and its badges are issued anew.
 *
 * @see <a href="https://www.w3.org/TR/cid-1.0/#controlled-identifier-documents">Controlled Identifiers 1.0, 2.1</a>
 */
public final class DidDocument {
    private final String id;
    private final List<String> alsoKnownAs = new ArrayList<>();
    private final List<Entry> keys = new ArrayList<>();

    private DidDocument(String id) {
        this.id = id;
    }

    private record Entry(String name, VerificationKey key) {}

    /** Starts the document of an identifier. */
    public static DidDocument of(DidWeb identifier) {
        return new DidDocument(identifier.did());
    }

    /** The whole document of a <code>did:key</code>. */
    public static DidDocument of(DidKey identifier) {
        return new DidDocument(identifier.did())
                .key(identifier.did().substring(DidKey.PREFIX.length()), identifier.key());
    }

    /** Adds another identifier of the same issuer, absolute. */
    public DidDocument alsoKnownAs(String identifier) {
        Rule.uri("DidDocument.alsoKnownAs", identifier);
        alsoKnownAs.add(identifier);
        return this;
    }

    /**
     * Adds a key that may sign, or has signed, badges.
     *
     * @param name such as <code>key-1</code>
     */
    public DidDocument key(String name, VerificationKey key) {
        Rule.that(
                keys.stream().noneMatch(each -> each.name.equals(name)),
                "DidDocument.key",
                "has the name " + name + " twice");
        keys.add(new Entry(name, key));
        return this;
    }

    /** The document as JSON text. */
    public String json() {
        return JsonText.write(object());
    }

    /** The document as UTF-8. */
    public byte[] bytes() {
        return json().getBytes(StandardCharsets.UTF_8);
    }

    private JsonObject object() {
        return new Members()
                .list("@context", "https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1")
                .put("id", id)
                .list("alsoKnownAs", alsoKnownAs)
                .objects("verificationMethod", keys, this::method)
                .list("assertionMethod", keys.stream().map(this::idOf).toList())
                .build();
    }

    private JsonObject method(Entry entry) {
        return new Members()
                .put("id", idOf(entry))
                .put("type", "Multikey")
                .put("controller", id)
                .put("publicKeyMultibase", entry.key.multikey())
                .build();
    }

    private String idOf(Entry entry) {
        return id + '#' + entry.name;
    }
}
