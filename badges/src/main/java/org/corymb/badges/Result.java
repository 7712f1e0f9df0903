package org.corymb.badges;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.corymb.badges.internal.json.Members;
import org.jspecify.annotations.Nullable;

/**
 * A result that a learner reached.
 *
 * @param resultDescription id of a result description of the same achievement
 * @param value the value reached
 * @param achievedLevel id of the rubric level reached
 * @param status how far the learner is
 * @param alignment entries of frameworks that correspond
 * @param extensions further types and members, with words of the contexts
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#result">Open Badges 3.0, Result</a>
 */
public record Result(
        @Nullable String resultDescription,
        @Nullable String value,
        @Nullable String achievedLevel,
        @Nullable ResultStatus status,
        List<Alignment> alignment,
        Extensions extensions) {
    /** Checks what the specification asks of the members. */
    public Result {
        Rule.optionalUri("Result.resultDescription", resultDescription);
        Rule.optionalText("Result.value", value);
        Rule.optionalUri("Result.achievedLevel", achievedLevel);
        alignment = List.copyOf(alignment);
        extensions.check(Result.class);
    }

    /** Starts with what every Result must have. */
    public static Builder builder() {
        return new Builder();
    }

    JsonObject json() {
        return new Members()
                .list("type", extensions.types("Result"))
                .put("resultDescription", resultDescription)
                .put("value", value)
                .put("achievedLevel", achievedLevel)
                .put("status", status == null ? null : status.term())
                .objects("alignment", alignment, Alignment::json)
                .all(extensions.members())
                .build();
    }

    static Result read(Reading json) {
        return json.make(
                "Result",
                () -> new Result(
                        json.text("resultDescription"),
                        json.phrase("value"),
                        json.text("achievedLevel"),
                        json.word("status", List.of(ResultStatus.values()), ResultStatus::term),
                        json.objects("alignment", Alignment::read),
                        json.rest("Result")));
    }

    /** Gathers the members of one Result. */
    public static final class Builder {
        private @Nullable String resultDescription;
        private @Nullable String value;
        private @Nullable String achievedLevel;
        private @Nullable ResultStatus status;
        private final List<Alignment> alignment = new ArrayList<>();
        private Extensions extensions = Extensions.none();

        private Builder() {}

        /** Sets: id of a result description of the same achievement. */
        public Builder resultDescription(String value) {
            this.resultDescription = value;
            return this;
        }

        /** Sets: the value reached. */
        public Builder value(String value) {
            this.value = value;
            return this;
        }

        /** Sets: id of the rubric level reached. */
        public Builder achievedLevel(String value) {
            this.achievedLevel = value;
            return this;
        }

        /** Sets: how far the learner is. */
        public Builder status(ResultStatus value) {
            this.status = value;
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
        public Result build() {
            return new Result(resultDescription, value, achievedLevel, status, alignment, extensions);
        }
    }
}
