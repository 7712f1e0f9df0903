package org.corymb.badges;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.corymb.badges.internal.json.Members;
import org.jspecify.annotations.Nullable;

/**
 * Work that a learner did for the achievement.
 *
 * @param id address of the work, absolute
 * @param narrative what was done, in words (Markdown)
 * @param name title of the work
 * @param description longer description
 * @param genre kind of work
 * @param audience whom the work was made for
 * @param extensions further types and members, with words of the contexts
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#evidence">Open Badges 3.0, Evidence</a>
 */
public record Evidence(
        @Nullable String id,
        @Nullable String narrative,
        @Nullable String name,
        @Nullable String description,
        @Nullable String genre,
        @Nullable String audience,
        Extensions extensions) {
    /** Checks what the specification asks of the members. */
    public Evidence {
        Rule.optionalUri("Evidence.id", id);
        Rule.optionalText("Evidence.narrative", narrative);
        Rule.optionalText("Evidence.name", name);
        Rule.optionalText("Evidence.description", description);
        Rule.optionalText("Evidence.genre", genre);
        Rule.optionalText("Evidence.audience", audience);
        extensions.check(Evidence.class);
    }

    /** Starts with what every Evidence must have. */
    public static Builder builder() {
        return new Builder();
    }

    JsonObject json() {
        return new Members()
                .put("id", id)
                .list("type", extensions.types("Evidence"))
                .put("narrative", narrative)
                .put("name", name)
                .put("description", description)
                .put("genre", genre)
                .put("audience", audience)
                .all(extensions.members())
                .build();
    }

    static Evidence read(Reading json) {
        return json.make(
                "Evidence",
                () -> new Evidence(
                        json.text("id"),
                        json.phrase("narrative"),
                        json.phrase("name"),
                        json.phrase("description"),
                        json.phrase("genre"),
                        json.phrase("audience"),
                        json.rest("Evidence")));
    }

    /** Gathers the members of one Evidence. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String narrative;
        private @Nullable String name;
        private @Nullable String description;
        private @Nullable String genre;
        private @Nullable String audience;
        private Extensions extensions = Extensions.none();

        private Builder() {}

        /** Sets: address of the work, absolute. */
        public Builder id(String value) {
            this.id = value;
            return this;
        }

        /** Sets: what was done, in words (Markdown). */
        public Builder narrative(String value) {
            this.narrative = value;
            return this;
        }

        /** Sets: title of the work. */
        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /** Sets: longer description. */
        public Builder description(String value) {
            this.description = value;
            return this;
        }

        /** Sets: kind of work. */
        public Builder genre(String value) {
            this.genre = value;
            return this;
        }

        /** Sets: whom the work was made for. */
        public Builder audience(String value) {
            this.audience = value;
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
        public Evidence build() {
            return new Evidence(id, narrative, name, description, genre, audience, extensions);
        }
    }
}
