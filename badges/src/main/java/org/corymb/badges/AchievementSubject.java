package org.corymb.badges;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.corymb.badges.internal.json.Members;
import org.jspecify.annotations.Nullable;

/**
 * The learner, the achievement and what the learner did for it.
 *
 * @param achievement what was achieved
 * @param id identifier of the learner, absolute
 * @param identifier identities of the learner, plain or hashed
 * @param narrative what the learner did, in words (Markdown)
 * @param activityStartDate start of the activity
 * @param activityEndDate end of the activity
 * @param creditsEarned credit hours earned; zero or more
 * @param term academic term
 * @param role role of the learner
 * @param licenseNumber number of a licence
 * @param result results reached
 * @param source organisation that made the claim
 * @param image picture of this learner's badge
 * @param extensions further types and members, with words of the contexts
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#achievementsubject">Open Badges 3.0, AchievementSubject</a>
 */
public record AchievementSubject(
        Achievement achievement,
        @Nullable String id,
        List<IdentityObject> identifier,
        @Nullable String narrative,
        @Nullable Instant activityStartDate,
        @Nullable Instant activityEndDate,
        @Nullable BigDecimal creditsEarned,
        @Nullable String term,
        @Nullable String role,
        @Nullable String licenseNumber,
        List<Result> result,
        @Nullable Profile source,
        @Nullable Image image,
        Extensions extensions) {
    /** Checks what the specification asks of the members. */
    public AchievementSubject {
        Rule.optionalUri("AchievementSubject.id", id);
        identifier = List.copyOf(identifier);
        Rule.optionalText("AchievementSubject.narrative", narrative);
        Rule.optionalText("AchievementSubject.term", term);
        Rule.optionalText("AchievementSubject.role", role);
        Rule.optionalText("AchievementSubject.licenseNumber", licenseNumber);
        result = List.copyOf(result);
        SubjectRules.check(achievement, id, identifier, result);
        extensions.check(AchievementSubject.class);
        Rule.notNegative("AchievementSubject.creditsEarned", creditsEarned);
        Rule.inOrder("AchievementSubject.activityEndDate", activityStartDate, activityEndDate);
    }

    /** Starts with what every AchievementSubject must have. */
    public static Builder builder(Achievement achievement) {
        return new Builder(achievement);
    }

    JsonObject json() {
        return new Members()
                .list("type", extensions.types("AchievementSubject"))
                .put("achievement", achievement.json())
                .put("id", id)
                .objects("identifier", identifier, IdentityObject::json)
                .put("narrative", narrative)
                .exactly("activityStartDate", activityStartDate)
                .exactly("activityEndDate", activityEndDate)
                .put("creditsEarned", creditsEarned)
                .put("term", term)
                .put("role", role)
                .put("licenseNumber", licenseNumber)
                .objects("result", result, Result::json)
                .put("source", source == null ? null : source.json())
                .put("image", image == null ? null : image.json())
                .all(extensions.members())
                .build();
    }

    static AchievementSubject read(Reading json) {
        return json.make(
                "AchievementSubject",
                () -> new AchievementSubject(
                        json.needObject("achievement", Achievement::read),
                        json.text("id"),
                        json.objects("identifier", IdentityObject::read),
                        json.phrase("narrative"),
                        json.instant("activityStartDate"),
                        json.instant("activityEndDate"),
                        json.number("creditsEarned"),
                        json.phrase("term"),
                        json.phrase("role"),
                        json.phrase("licenseNumber"),
                        json.objects("result", Result::read),
                        json.object("source", Profile::read),
                        json.object("image", Image::read),
                        json.rest("AchievementSubject")));
    }

    /** Gathers the members of one AchievementSubject. */
    public static final class Builder {
        private final Achievement achievement;
        private @Nullable String id;
        private final List<IdentityObject> identifier = new ArrayList<>();
        private @Nullable String narrative;
        private @Nullable Instant activityStartDate;
        private @Nullable Instant activityEndDate;
        private @Nullable BigDecimal creditsEarned;
        private @Nullable String term;
        private @Nullable String role;
        private @Nullable String licenseNumber;
        private final List<Result> result = new ArrayList<>();
        private @Nullable Profile source;
        private @Nullable Image image;
        private Extensions extensions = Extensions.none();

        private Builder(Achievement achievement) {
            this.achievement = achievement;
        }

        /** Sets: identifier of the learner, absolute. */
        public Builder id(String value) {
            this.id = value;
            return this;
        }

        /** Adds to: identities of the learner, plain or hashed. */
        public Builder identifier(IdentityObject... values) {
            identifier.addAll(List.of(values));
            return this;
        }

        /** Sets: what the learner did, in words (Markdown). */
        public Builder narrative(String value) {
            this.narrative = value;
            return this;
        }

        /** Sets: start of the activity, to the second. */
        public Builder activityStartDate(Instant value) {
            this.activityStartDate = CredentialBuilder.whole(value);
            return this;
        }

        /** Sets: end of the activity, to the second. */
        public Builder activityEndDate(Instant value) {
            this.activityEndDate = CredentialBuilder.whole(value);
            return this;
        }

        /** Sets: credit hours earned; zero or more. */
        public Builder creditsEarned(BigDecimal value) {
            this.creditsEarned = value;
            return this;
        }

        /** Sets: academic term. */
        public Builder term(String value) {
            this.term = value;
            return this;
        }

        /** Sets: role of the learner. */
        public Builder role(String value) {
            this.role = value;
            return this;
        }

        /** Sets: number of a licence. */
        public Builder licenseNumber(String value) {
            this.licenseNumber = value;
            return this;
        }

        /** Adds to: results reached. */
        public Builder result(Result... values) {
            result.addAll(List.of(values));
            return this;
        }

        /** Sets: organisation that made the claim. */
        public Builder source(Profile value) {
            this.source = value;
            return this;
        }

        /** Sets: picture of this learner's badge. */
        public Builder image(Image value) {
            this.image = value;
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
        public AchievementSubject build() {
            SubjectRules.checkLevels(achievement, result);
            return new AchievementSubject(
                    achievement,
                    id,
                    identifier,
                    narrative,
                    activityStartDate,
                    activityEndDate,
                    creditsEarned,
                    term,
                    role,
                    licenseNumber,
                    result,
                    source,
                    image,
                    extensions);
        }
    }
}
