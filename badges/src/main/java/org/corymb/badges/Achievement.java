package org.corymb.badges;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.corymb.badges.internal.structure.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What a badge is awarded for.
 *
 * @param id identifier, absolute
 * @param name name
 * @param description short description
 * @param criteria what must be done to earn it
 * @param achievementType kind, from the vocabulary or with <code>ext:</code>
 * @param image picture of the badge
 * @param humanCode code that people use for it, such as a course code
 * @param inLanguage BCP 47 tag of the language it is described in
 * @param version version
 * @param fieldOfStudy discipline
 * @param specialization specialisation within the discipline
 * @param creditsAvailable credit hours that it can bring; zero or more
 * @param creator who defined it
 * @param resultDescription results that it can have
 * @param alignment entries of frameworks that correspond
 * @param otherIdentifier identifiers in other systems
 * @param tag words to find it by
 * @param related other versions and translations
 * @param endorsements what others say for it
 * @param extensions further types and members, with words of the contexts
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#achievement">Open Badges 3.0, Achievement</a>
 */
public record Achievement(
        String id,
        String name,
        String description,
        Criteria criteria,
        @Nullable String achievementType,
        @Nullable Image image,
        @Nullable String humanCode,
        @Nullable String inLanguage,
        @Nullable String version,
        @Nullable String fieldOfStudy,
        @Nullable String specialization,
        @Nullable BigDecimal creditsAvailable,
        @Nullable Profile creator,
        List<ResultDescription> resultDescription,
        List<Alignment> alignment,
        List<IdentifierEntry> otherIdentifier,
        List<String> tag,
        List<Related> related,
        Endorsements endorsements,
        Extensions extensions) {
    /** Checks what the specification asks of the members. */
    public Achievement {
        Rule.uri("Achievement.id", id);
        Rule.text("Achievement.name", name);
        Rule.text("Achievement.description", description);
        Rule.optionalText("Achievement.humanCode", humanCode);
        Rule.optionalText("Achievement.version", version);
        Rule.optionalText("Achievement.fieldOfStudy", fieldOfStudy);
        Rule.optionalText("Achievement.specialization", specialization);
        resultDescription = List.copyOf(resultDescription);
        alignment = List.copyOf(alignment);
        otherIdentifier = List.copyOf(otherIdentifier);
        tag = List.copyOf(tag);
        related = List.copyOf(related);
        endorsements.check("Achievement");
        extensions.check(Achievement.class);
        Rule.word(Vocabulary.ACHIEVEMENT, "Achievement.achievementType", achievementType);
        Rule.language("Achievement.inLanguage", inLanguage);
        Rule.notNegative("Achievement.creditsAvailable", creditsAvailable);
    }

    /** Starts with what every Achievement must have. */
    public static Builder builder(String id, String name, String description, Criteria criteria) {
        return new Builder(id, name, description, criteria);
    }

    JsonObject json() {
        return AchievementJson.of(this);
    }

    static Achievement read(Reading json) {
        return AchievementJson.read(json);
    }

    /** Gathers the members of one Achievement. */
    public static final class Builder {
        private final String id;
        private final String name;
        private final String description;
        private final Criteria criteria;
        private @Nullable String achievementType;
        private @Nullable Image image;
        private @Nullable String humanCode;
        private @Nullable String inLanguage;
        private @Nullable String version;
        private @Nullable String fieldOfStudy;
        private @Nullable String specialization;
        private @Nullable BigDecimal creditsAvailable;
        private @Nullable Profile creator;
        private final List<ResultDescription> resultDescription = new ArrayList<>();
        private final List<Alignment> alignment = new ArrayList<>();
        private final List<IdentifierEntry> otherIdentifier = new ArrayList<>();
        private final List<String> tag = new ArrayList<>();
        private final List<Related> related = new ArrayList<>();
        private Endorsements endorsements = Endorsements.none();
        private Extensions extensions = Extensions.none();

        private Builder(String id, String name, String description, Criteria criteria) {
            this.id = id;
            this.name = name;
            this.description = description;
            this.criteria = criteria;
        }

        /** Sets: kind, from the vocabulary or with <code>ext:</code>. */
        public Builder achievementType(String value) {
            this.achievementType = value;
            return this;
        }

        /** Sets: picture of the badge. */
        public Builder image(Image value) {
            this.image = value;
            return this;
        }

        /** Sets: code that people use for it, such as a course code. */
        public Builder humanCode(String value) {
            this.humanCode = value;
            return this;
        }

        /** Sets: BCP 47 tag of the language it is described in. */
        public Builder inLanguage(String value) {
            this.inLanguage = value;
            return this;
        }

        /** Sets: version. */
        public Builder version(String value) {
            this.version = value;
            return this;
        }

        /** Sets: discipline. */
        public Builder fieldOfStudy(String value) {
            this.fieldOfStudy = value;
            return this;
        }

        /** Sets: specialisation within the discipline. */
        public Builder specialization(String value) {
            this.specialization = value;
            return this;
        }

        /** Sets: credit hours that it can bring; zero or more. */
        public Builder creditsAvailable(BigDecimal value) {
            this.creditsAvailable = value;
            return this;
        }

        /** Sets: who defined it. */
        public Builder creator(Profile value) {
            this.creator = value;
            return this;
        }

        /** Adds to: results that it can have. */
        public Builder resultDescription(ResultDescription... values) {
            resultDescription.addAll(List.of(values));
            return this;
        }

        /** Adds to: entries of frameworks that correspond. */
        public Builder alignment(Alignment... values) {
            alignment.addAll(List.of(values));
            return this;
        }

        /** Adds to: identifiers in other systems. */
        public Builder otherIdentifier(IdentifierEntry... values) {
            otherIdentifier.addAll(List.of(values));
            return this;
        }

        /** Adds to: words to find it by. */
        public Builder tag(String... values) {
            tag.addAll(List.of(values));
            return this;
        }

        /** Adds to: other versions and translations. */
        public Builder related(Related... values) {
            related.addAll(List.of(values));
            return this;
        }

        /** Sets: what others say for it. */
        public Builder endorsements(Endorsements value) {
            this.endorsements = value;
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
        public Achievement build() {
            endorsements.needToBeAbout("Achievement", id);
            return new Achievement(
                    id,
                    name,
                    description,
                    criteria,
                    achievementType,
                    image,
                    humanCode,
                    inLanguage,
                    version,
                    fieldOfStudy,
                    specialization,
                    creditsAvailable,
                    creator,
                    resultDescription,
                    alignment,
                    otherIdentifier,
                    tag,
                    related,
                    endorsements,
                    extensions);
        }
    }
}
