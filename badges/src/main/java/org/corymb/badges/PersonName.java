package org.corymb.badges;

import org.corymb.badges.internal.json.Members;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a person's name; in a profile they stand beside its other members.
 *
 * @param givenName given name
 * @param additionalName further names, such as a middle name
 * @param familyNamePrefix what stands before the family name, such as "de"
 * @param familyName family name
 * @param patronymicName patronymic
 * @param honorificPrefix what stands before the name, such as "Dr."
 * @param honorificSuffix what stands behind the name, such as "MD"
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#profile">Open Badges 3.0, Profile</a>
 */
public record PersonName(
        @Nullable String givenName,
        @Nullable String additionalName,
        @Nullable String familyNamePrefix,
        @Nullable String familyName,
        @Nullable String patronymicName,
        @Nullable String honorificPrefix,
        @Nullable String honorificSuffix) {
    private static final PersonName NONE = builder().build();

    /** Checks what the specification asks of the members. */
    public PersonName {
        Rule.optionalText("Profile.givenName", givenName);
        Rule.optionalText("Profile.additionalName", additionalName);
        Rule.optionalText("Profile.familyNamePrefix", familyNamePrefix);
        Rule.optionalText("Profile.familyName", familyName);
        Rule.optionalText("Profile.patronymicName", patronymicName);
        Rule.optionalText("Profile.honorificPrefix", honorificPrefix);
        Rule.optionalText("Profile.honorificSuffix", honorificSuffix);
    }

    /** Starts with no part. */
    public static Builder builder() {
        return new Builder();
    }

    /** A name of which no part is said. */
    public static PersonName none() {
        return NONE;
    }

    void into(Members members) {
        members.put("givenName", givenName)
                .put("additionalName", additionalName)
                .put("familyNamePrefix", familyNamePrefix)
                .put("familyName", familyName)
                .put("patronymicName", patronymicName)
                .put("honorificPrefix", honorificPrefix)
                .put("honorificSuffix", honorificSuffix);
    }

    static PersonName read(Reading json) {
        return json.make(
                "Profile",
                () -> new PersonName(
                        json.phrase("givenName"),
                        json.phrase("additionalName"),
                        json.phrase("familyNamePrefix"),
                        json.phrase("familyName"),
                        json.phrase("patronymicName"),
                        json.phrase("honorificPrefix"),
                        json.phrase("honorificSuffix")));
    }

    /** Gathers the parts of one name. */
    public static final class Builder {
        private @Nullable String givenName;
        private @Nullable String additionalName;
        private @Nullable String familyNamePrefix;
        private @Nullable String familyName;
        private @Nullable String patronymicName;
        private @Nullable String honorificPrefix;
        private @Nullable String honorificSuffix;

        private Builder() {}

        /** Sets: given name. */
        public Builder givenName(String value) {
            this.givenName = value;
            return this;
        }

        /** Sets: further names, such as a middle name. */
        public Builder additionalName(String value) {
            this.additionalName = value;
            return this;
        }

        /** Sets: what stands before the family name, such as "de". */
        public Builder familyNamePrefix(String value) {
            this.familyNamePrefix = value;
            return this;
        }

        /** Sets: family name. */
        public Builder familyName(String value) {
            this.familyName = value;
            return this;
        }

        /** Sets: patronymic. */
        public Builder patronymicName(String value) {
            this.patronymicName = value;
            return this;
        }

        /** Sets: what stands before the name, such as "Dr.". */
        public Builder honorificPrefix(String value) {
            this.honorificPrefix = value;
            return this;
        }

        /** Sets: what stands behind the name, such as "MD". */
        public Builder honorificSuffix(String value) {
            this.honorificSuffix = value;
            return this;
        }

        /** Checks and returns it.
         *
         * @throws SpecificationViolation if the specification forbids it */
        public PersonName build() {
            return new PersonName(
                    givenName,
                    additionalName,
                    familyNamePrefix,
                    familyName,
                    patronymicName,
                    honorificPrefix,
                    honorificSuffix);
        }
    }
}
