package org.corymb.badges;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.corymb.badges.internal.json.Members;
import org.jspecify.annotations.Nullable;

/**
 * What a person must do to earn an achievement: an address, words, or both.
 *
 * @param id page that describes the criteria, absolute
 * @param narrative the criteria in words (Markdown)
 * @param extensions further types and members, with words of the contexts
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#criteria">Open Badges 3.0, Criteria</a>
 */
public record Criteria(@Nullable String id, @Nullable String narrative, Extensions extensions) {
    /** Checks what the specification asks of the members. */
    public Criteria {
        Rule.optionalUri("Criteria.id", id);
        Rule.optionalText("Criteria.narrative", narrative);
        Rule.that(id != null || narrative != null, "Criteria", "needs an id or a narrative");
        extensions.check(Criteria.class);
    }

    /** Starts with what every Criteria must have. */
    public static Builder builder() {
        return new Builder();
    }

    JsonObject json() {
        return new Members()
                .put("id", id)
                .list("type", extensions.types())
                .put("narrative", narrative)
                .all(extensions.members())
                .build();
    }

    static Criteria read(Reading json) {
        return json.make("Criteria", () -> new Criteria(json.text("id"), json.phrase("narrative"), json.rest()));
    }

    /** Gathers the members of one Criteria. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String narrative;
        private Extensions extensions = Extensions.none();

        private Builder() {}

        /** Sets: page that describes the criteria, absolute. */
        public Builder id(String value) {
            this.id = value;
            return this;
        }

        /** Sets: the criteria in words (Markdown). */
        public Builder narrative(String value) {
            this.narrative = value;
            return this;
        }

        /** Adds to: further members, with a word of a context. */
        public Builder extension(String name, JsonValue value) {
            this.extensions = extensions.and(name, value);
            return this;
        }

        /** Checks and returns it.
         *
         * @throws SpecificationViolation if the specification forbids it */
        public Criteria build() {
            return new Criteria(id, narrative, extensions);
        }
    }
}
