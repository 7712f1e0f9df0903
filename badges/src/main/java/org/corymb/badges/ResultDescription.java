package org.corymb.badges;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.corymb.badges.internal.json.Members;
import org.corymb.badges.internal.structure.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A result that an achievement can have: what is measured and on which scale.
 *
 * @param id identifier that results point to, absolute
 * @param name name of the result
 * @param resultType kind of result, from the vocabulary or with <code>ext:</code>
 * @param allowedValue values in their order, lowest first
 * @param valueMin lowest value
 * @param valueMax highest value
 * @param requiredValue value needed to earn the achievement
 * @param requiredLevel id of the rubric level needed to earn the achievement
 * @param rubricCriterionLevel levels of the rubric, lowest first
 * @param alignment entries of frameworks that correspond
 * @param extensions further types and members, with words of the contexts
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#resultdescription">Open Badges 3.0, ResultDescription</a>
 */
public record ResultDescription(
        String id,
        String name,
        String resultType,
        List<String> allowedValue,
        @Nullable String valueMin,
        @Nullable String valueMax,
        @Nullable String requiredValue,
        @Nullable String requiredLevel,
        List<RubricCriterionLevel> rubricCriterionLevel,
        List<Alignment> alignment,
        Extensions extensions) {
    /** Checks what the specification asks of the members. */
    public ResultDescription {
        Rule.uri("ResultDescription.id", id);
        Rule.text("ResultDescription.name", name);
        Rule.text("ResultDescription.resultType", resultType);
        allowedValue = List.copyOf(allowedValue);
        Rule.optionalText("ResultDescription.valueMin", valueMin);
        Rule.optionalText("ResultDescription.valueMax", valueMax);
        Rule.optionalText("ResultDescription.requiredValue", requiredValue);
        Rule.optionalUri("ResultDescription.requiredLevel", requiredLevel);
        rubricCriterionLevel = List.copyOf(rubricCriterionLevel);
        alignment = List.copyOf(alignment);
        Rule.word(Vocabulary.RESULT, "ResultDescription.resultType", resultType);
        Rule.requiredLevel(requiredLevel, rubricCriterionLevel);
        extensions.check(ResultDescription.class);
    }

    /** Starts with what every ResultDescription must have. */
    public static Builder builder(String id, String name, String resultType) {
        return new Builder(id, name, resultType);
    }

    JsonObject json() {
        return new Members()
                .put("id", id)
                .list("type", extensions.types("ResultDescription"))
                .put("name", name)
                .put("resultType", resultType)
                .list("allowedValue", allowedValue)
                .put("valueMin", valueMin)
                .put("valueMax", valueMax)
                .put("requiredValue", requiredValue)
                .put("requiredLevel", requiredLevel)
                .objects("rubricCriterionLevel", rubricCriterionLevel, RubricCriterionLevel::json)
                .objects("alignment", alignment, Alignment::json)
                .all(extensions.members())
                .build();
    }

    static ResultDescription read(Reading json) {
        return json.make(
                "ResultDescription",
                () -> new ResultDescription(
                        json.needText("id"),
                        json.needText("name"),
                        json.needText("resultType"),
                        json.texts("allowedValue"),
                        json.phrase("valueMin"),
                        json.phrase("valueMax"),
                        json.phrase("requiredValue"),
                        json.text("requiredLevel"),
                        json.objects("rubricCriterionLevel", RubricCriterionLevel::read),
                        json.objects("alignment", Alignment::read),
                        json.rest("ResultDescription")));
    }

    /** Gathers the members of one ResultDescription. */
    public static final class Builder {
        private final String id;
        private final String name;
        private final String resultType;
        private final List<String> allowedValue = new ArrayList<>();
        private @Nullable String valueMin;
        private @Nullable String valueMax;
        private @Nullable String requiredValue;
        private @Nullable String requiredLevel;
        private final List<RubricCriterionLevel> rubricCriterionLevel = new ArrayList<>();
        private final List<Alignment> alignment = new ArrayList<>();
        private Extensions extensions = Extensions.none();

        private Builder(String id, String name, String resultType) {
            this.id = id;
            this.name = name;
            this.resultType = resultType;
        }

        /** Adds to: values in their order, lowest first. */
        public Builder allowedValue(String... values) {
            allowedValue.addAll(List.of(values));
            return this;
        }

        /** Sets: lowest value. */
        public Builder valueMin(String value) {
            this.valueMin = value;
            return this;
        }

        /** Sets: highest value. */
        public Builder valueMax(String value) {
            this.valueMax = value;
            return this;
        }

        /** Sets: value needed to earn the achievement. */
        public Builder requiredValue(String value) {
            this.requiredValue = value;
            return this;
        }

        /** Sets: id of the rubric level needed to earn the achievement. */
        public Builder requiredLevel(String value) {
            this.requiredLevel = value;
            return this;
        }

        /** Adds to: levels of the rubric, lowest first. */
        public Builder rubricCriterionLevel(RubricCriterionLevel... values) {
            rubricCriterionLevel.addAll(List.of(values));
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
        public ResultDescription build() {
            return new ResultDescription(
                    id,
                    name,
                    resultType,
                    allowedValue,
                    valueMin,
                    valueMax,
                    requiredValue,
                    requiredLevel,
                    rubricCriterionLevel,
                    alignment,
                    extensions);
        }
    }
}
