package org.corymb.badges;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person or organisation: issuer, creator or source of a badge.
 *
 * @param id identifier, absolute; for an issuer the one that its keys belong to
 * @param name name
 * @param url home page, absolute
 * @param description a few words about it
 * @param personName parts of the name of a person
 * @param dateOfBirth birthday of a person
 * @param email address for mail
 * @param phone telephone number
 * @param address where it is to be found
 * @param image logo or portrait
 * @param official name of the person who signs for it
 * @param otherIdentifier identifiers in other systems
 * @param parentOrg organisation it belongs to
 * @param endorsements what others say for it
 * @param extensions further types and members, with words of the contexts
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#profile">Open Badges 3.0, Profile</a>
 */
public record Profile(
        String id,
        @Nullable String name,
        @Nullable String url,
        @Nullable String description,
        PersonName personName,
        @Nullable LocalDate dateOfBirth,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Address address,
        @Nullable Image image,
        @Nullable String official,
        List<IdentifierEntry> otherIdentifier,
        @Nullable Profile parentOrg,
        Endorsements endorsements,
        Extensions extensions) {
    /** Checks what the specification asks of the members. */
    public Profile {
        Rule.uri("Profile.id", id);
        Rule.optionalText("Profile.name", name);
        Rule.optionalUri("Profile.url", url);
        Rule.optionalText("Profile.description", description);
        Rule.optionalText("Profile.email", email);
        Rule.optionalText("Profile.phone", phone);
        Rule.optionalText("Profile.official", official);
        otherIdentifier = List.copyOf(otherIdentifier);
        endorsements.check("Profile");
        extensions.check(Profile.class, ProfileJson.OWN);
    }

    /** Starts with what every Profile must have. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** Somebody of whom only the identifier is said. */
    static Profile named(String id) {
        return builder(id).build();
    }

    JsonObject json() {
        return ProfileJson.of(this);
    }

    static Profile read(Reading json) {
        return ProfileJson.read(json);
    }

    /** Gathers the members of one Profile. */
    public static final class Builder {
        private final String id;
        private @Nullable String name;
        private @Nullable String url;
        private @Nullable String description;
        private PersonName personName = PersonName.none();
        private @Nullable LocalDate dateOfBirth;
        private @Nullable String email;
        private @Nullable String phone;
        private @Nullable Address address;
        private @Nullable Image image;
        private @Nullable String official;
        private final List<IdentifierEntry> otherIdentifier = new ArrayList<>();
        private @Nullable Profile parentOrg;
        private Endorsements endorsements = Endorsements.none();
        private Extensions extensions = Extensions.none();

        private Builder(String id) {
            this.id = id;
        }

        /** Sets: name. */
        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /** Sets: home page, absolute. */
        public Builder url(String value) {
            this.url = value;
            return this;
        }

        /** Sets: a few words about it. */
        public Builder description(String value) {
            this.description = value;
            return this;
        }

        /** Sets: parts of the name of a person. */
        public Builder personName(PersonName value) {
            this.personName = value;
            return this;
        }

        /** Sets: birthday of a person. */
        public Builder dateOfBirth(LocalDate value) {
            this.dateOfBirth = value;
            return this;
        }

        /** Sets: address for mail. */
        public Builder email(String value) {
            this.email = value;
            return this;
        }

        /** Sets: telephone number. */
        public Builder phone(String value) {
            this.phone = value;
            return this;
        }

        /** Sets: where it is to be found. */
        public Builder address(Address value) {
            this.address = value;
            return this;
        }

        /** Sets: logo or portrait. */
        public Builder image(Image value) {
            this.image = value;
            return this;
        }

        /** Sets: name of the person who signs for it. */
        public Builder official(String value) {
            this.official = value;
            return this;
        }

        /** Adds to: identifiers in other systems. */
        public Builder otherIdentifier(IdentifierEntry... values) {
            otherIdentifier.addAll(List.of(values));
            return this;
        }

        /** Sets: organisation it belongs to. */
        public Builder parentOrg(Profile value) {
            this.parentOrg = value;
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
        public Profile build() {
            endorsements.needToBeAbout("Profile", id);
            return new Profile(
                    id,
                    name,
                    url,
                    description,
                    personName,
                    dateOfBirth,
                    email,
                    phone,
                    address,
                    image,
                    official,
                    otherIdentifier,
                    parentOrg,
                    endorsements,
                    extensions);
        }
    }
}
