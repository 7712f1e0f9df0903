package org.corymb.badges;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corymb.badges.internal.json.Members;
import org.jspecify.annotations.Nullable;

/**
 * A person or organisation: issuer, creator or source of a badge.
 *
 * @param id identifier, absolute; for an issuer the one that its keys belong to
 * @param name name
 * @param url home page, absolute
 * @param description a few words about it
 * @param email address for mail
 * @param phone telephone number
 * @param image logo or portrait
 * @param official name of the person who signs for it
 * @param otherIdentifier identifiers in other systems
 * @param parentOrg organisation it belongs to
 * @param endorsements what others say for it
 * @param extensions further members, with words of the contexts, such as <code>givenName</code> or <code>address</code>
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#profile">Open Badges 3.0, Profile</a>
 */
public record Profile(
        String id,
        @Nullable String name,
        @Nullable String url,
        @Nullable String description,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Image image,
        @Nullable String official,
        List<IdentifierEntry> otherIdentifier,
        @Nullable Profile parentOrg,
        Endorsements endorsements,
        Map<String, JsonValue> extensions) {
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
        endorsements.check("Profile", id);
        extensions = Extensions.check(Profile.class, extensions);
    }

    /** Starts with what every Profile must have. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    JsonObject json() {
        var members = new Members()
                .put("id", id)
                .list("type", "Profile")
                .put("name", name)
                .put("url", url)
                .put("description", description)
                .put("email", email)
                .put("phone", phone)
                .put("image", image == null ? null : image.json())
                .put("official", official)
                .objects("otherIdentifier", otherIdentifier, IdentifierEntry::json)
                .put("parentOrg", parentOrg == null ? null : parentOrg.json());
        endorsements.into(members);
        return members.all(extensions).build();
    }

    /** Gathers the members of one Profile. */
    public static final class Builder {
        private final String id;
        private @Nullable String name;
        private @Nullable String url;
        private @Nullable String description;
        private @Nullable String email;
        private @Nullable String phone;
        private @Nullable Image image;
        private @Nullable String official;
        private final List<IdentifierEntry> otherIdentifier = new ArrayList<>();
        private @Nullable Profile parentOrg;
        private Endorsements endorsements = Endorsements.none();
        private final Map<String, JsonValue> extensions = new LinkedHashMap<>();

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
            extensions.put(name, value);
            return this;
        }

        /** Checks and returns it.
         *
         * @throws SpecificationViolation if the specification forbids it */
        public Profile build() {
            return new Profile(
                    id,
                    name,
                    url,
                    description,
                    email,
                    phone,
                    image,
                    official,
                    otherIdentifier,
                    parentOrg,
                    endorsements,
                    extensions);
        }
    }
}
