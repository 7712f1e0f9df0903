package org.corymb.badges;

import jakarta.json.JsonObject;
import org.corymb.badges.internal.json.Members;

/**
 * A JSON Schema that the credential follows.
 *
 * @param id address of the schema, absolute
 * @param type how to validate with it
 * @param extensions further types and members, with words of the contexts
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#credentialschema">Open Badges 3.0, CredentialSchema</a>
 */
public record CredentialSchema(String id, String type, Extensions extensions) {
    /** Checks what the specification asks of the members. */
    public CredentialSchema {
        Rule.uri("CredentialSchema.id", id);
        Rule.text("CredentialSchema.type", type);
        extensions.check(CredentialSchema.class);
    }

    /** One without further members. */
    public CredentialSchema(String id, String type) {
        this(id, type, Extensions.none());
    }

    /** A schema of 1EdTech's kind (draft 2019-09). */
    public static CredentialSchema of(String address) {
        return new CredentialSchema(address, "1EdTechJsonSchemaValidator2019", Extensions.none());
    }

    JsonObject json() {
        return new Members()
                .put("id", id)
                .put("type", extensions.type(type))
                .all(extensions.members())
                .build();
    }

    static CredentialSchema read(Reading json) {
        return json.make("CredentialSchema", () -> {
            var type = json.mainType();
            return new CredentialSchema(json.needText("id"), type, json.rest(type));
        });
    }
}
