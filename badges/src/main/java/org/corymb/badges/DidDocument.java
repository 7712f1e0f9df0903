package org.corymb.badges;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.json.Members;
import org.jspecify.annotations.Nullable;

/**
 * The published list of an issuer's keys. A key that ever signed a badge stays in it as long as the badge lives, also
 * when newer keys sign; one that somebody else may hold is marked as revoked, and its badges are issued anew.
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

    /** A key and what became of it; out of use is not yet withdrawn. */
    private record Entry(
            String name,
            VerificationKey key,
            @Nullable Instant expires,
            @Nullable Instant revoked) {}

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
        return add(new Entry(name, key, null, null));
    }

    /**
     * Adds a key that signs no more. It is listed like the others, without a date, since many verifiers hold a date
     * against the present and not against the time of signing.
     */
    public DidDocument retired(String name, VerificationKey key) {
        return key(name, key);
    }

    /**
     * Adds a key that somebody else may have had since a point in time: signatures dated later do not count, those dated
     * earlier count with a note, since the date of a signature is the signer's own word.
     */
    public DidDocument compromised(String name, VerificationKey key, Instant since) {
        return add(new Entry(name, key, since, null));
    }

    /** Adds a key that is withdrawn, and with it all that it ever signed. */
    public DidDocument revoked(String name, VerificationKey key, Instant when) {
        return add(new Entry(name, key, null, when));
    }

    private DidDocument add(Entry entry) {
        Rule.that(
                keys.stream().noneMatch(each -> each.name.equals(entry.name)),
                "DidDocument.key",
                "has the name " + entry.name + " twice");
        keys.add(entry);
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
                .list("@context", contexts())
                .put("id", id)
                .list("alsoKnownAs", alsoKnownAs)
                .objects("verificationMethod", keys, this::method)
                .list(
                        "assertionMethod",
                        keys.stream()
                                .filter(entry -> entry.revoked == null)
                                .map(this::idOf)
                                .toList())
                .build();
    }

    private List<String> contexts() {
        var contexts =
                new ArrayList<>(List.of("https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"));
        if (keys.stream().anyMatch(entry -> entry.key.type() == KeyType.RSA)) {
            contexts.add("https://w3id.org/security/jwk/v1");
        }
        return contexts;
    }

    private JsonObject method(Entry entry) {
        boolean rsa = entry.key.type() == KeyType.RSA;
        return new Members()
                .put("id", idOf(entry))
                .put("type", rsa ? "JsonWebKey" : "Multikey")
                .put("controller", id)
                .put("expires", entry.expires)
                .put("revoked", entry.revoked)
                .put("publicKeyMultibase", rsa ? null : entry.key.multikey())
                .put("publicKeyJwk", rsa ? entry.key.jwk() : null)
                .build();
    }

    private String idOf(Entry entry) {
        return id + '#' + entry.name;
    }
}
