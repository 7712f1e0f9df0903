package org.corymb.badges;

import jakarta.json.JsonObject;
import org.corymb.badges.internal.json.Members;
import org.corymb.badges.internal.structure.Vocabulary;

/**
 * An identifier that another system uses for the same thing.
 *
 * @param identifier the identifier
 * @param identifierType kind of identifier, from the vocabulary or with <code>ext:</code>
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#identifierentry">Open Badges 3.0, IdentifierEntry</a>
 */
public record IdentifierEntry(String identifier, String identifierType) {
    /** Checks what the specification asks of the members. */
    public IdentifierEntry {
        Rule.text("IdentifierEntry.identifier", identifier);
        Rule.text("IdentifierEntry.identifierType", identifierType);
        Rule.word(Vocabulary.IDENTIFIER, "IdentifierEntry.identifierType", identifierType);
    }

    /** Starts with what every IdentifierEntry must have. */
    public static Builder builder(String identifier, String identifierType) {
        return new Builder(identifier, identifierType);
    }

    JsonObject json() {
        return new Members()
                .put("type", "IdentifierEntry")
                .put("identifier", identifier)
                .put("identifierType", identifierType)
                .build();
    }

    static IdentifierEntry read(Reading json) {
        return json.make("IdentifierEntry", () -> {
            var entry = new IdentifierEntry(json.needText("identifier"), json.needText("identifierType"));
            json.nothingElse("IdentifierEntry");
            return entry;
        });
    }

    /** Gathers the members of one IdentifierEntry. */
    public static final class Builder {
        private final String identifier;
        private final String identifierType;

        private Builder(String identifier, String identifierType) {
            this.identifier = identifier;
            this.identifierType = identifierType;
        }

        /** Checks and returns it.
         *
         * @throws SpecificationViolation if the specification forbids it */
        public IdentifierEntry build() {
            return new IdentifierEntry(identifier, identifierType);
        }
    }
}
