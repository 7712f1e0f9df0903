package org.corymb.badges;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.corymb.badges.internal.json.Members;
import org.jspecify.annotations.Nullable;

/**
 * One level of a rubric, for instance "proficient".
 *
 * @param id identifier that results point to, absolute
 * @param name name of the level
 * @param description what a learner at this level shows
 * @param level rank in the rubric
 * @param points points for this level
 * @param alignment entries of frameworks that correspond
 * @param extensions further types and members, with words of the contexts
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#rubriccriterionlevel">Open Badges 3.0, RubricCriterionLevel</a>
 */
public record RubricCriterionLevel(
        String id,
        String name,
        @Nullable String description,
        @Nullable String level,
        @Nullable String points,
        List<Alignment> alignment,
        Extensions extensions) {
    /** Checks what the specification asks of the members. */
    public RubricCriterionLevel {
        Rule.uri("RubricCriterionLevel.id", id);
        Rule.text("RubricCriterionLevel.name", name);
        Rule.optionalText("RubricCriterionLevel.description", description);
        Rule.optionalText("RubricCriterionLevel.level", level);
        Rule.optionalText("RubricCriterionLevel.points", points);
        alignment = List.copyOf(alignment);
        extensions.check(RubricCriterionLevel.class);
    }

    /** Starts with what every RubricCriterionLevel must have. */
    public static Builder builder(String id, String name) {
        return new Builder(id, name);
    }

    JsonObject json() {
        return new Members()
                .put("id", id)
                .list("type", extensions.types("RubricCriterionLevel"))
                .put("name", name)
                .put("description", description)
                .put("level", level)
                .put("points", points)
                .objects("alignment", alignment, Alignment::json)
                .all(extensions.members())
                .build();
    }

    static RubricCriterionLevel read(Reading json) {
        return json.make(
                "RubricCriterionLevel",
                () -> new RubricCriterionLevel(
                        json.needText("id"),
                        json.needText("name"),
                        json.phrase("description"),
                        json.phrase("level"),
                        json.phrase("points"),
                        json.objects("alignment", Alignment::read),
                        json.rest("RubricCriterionLevel")));
    }

    /** Gathers the members of one RubricCriterionLevel. */
    public static final class Builder {
        private final String id;
        private final String name;
        private @Nullable String description;
        private @Nullable String level;
        private @Nullable String points;
        private final List<Alignment> alignment = new ArrayList<>();
        private Extensions extensions = Extensions.none();

        private Builder(String id, String name) {
            this.id = id;
            this.name = name;
        }

        /** Sets: what a learner at this level shows. */
        public Builder description(String value) {
            this.description = value;
            return this;
        }

        /** Sets: rank in the rubric. */
        public Builder level(String value) {
            this.level = value;
            return this;
        }

        /** Sets: points for this level. */
        public Builder points(String value) {
            this.points = value;
            return this;
        }

        /** Adds to: entries of frameworks that correspond. */
        public Builder alignment(Alignment... values) {
            alignment.addAll(List.of(values));
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
        public RubricCriterionLevel build() {
            return new RubricCriterionLevel(id, name, description, level, points, alignment, extensions);
        }
    }
}
