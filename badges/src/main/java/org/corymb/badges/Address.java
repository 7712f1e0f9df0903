package org.corymb.badges;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.regex.Pattern;
import org.corymb.badges.internal.json.Members;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is to be found.
 *
 * @param addressCountry country
 * @param addressCountryCode country, as two letters of ISO 3166-1
 * @param addressRegion region or state
 * @param addressLocality town
 * @param streetAddress street and number
 * @param postOfficeBoxNumber number of a post office box
 * @param postalCode postal code
 * @param geo the place on the globe
 * @param extensions further types and members, with words of the contexts
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#address">Open Badges 3.0, Address</a>
 */
public record Address(
        @Nullable String addressCountry,
        @Nullable String addressCountryCode,
        @Nullable String addressRegion,
        @Nullable String addressLocality,
        @Nullable String streetAddress,
        @Nullable String postOfficeBoxNumber,
        @Nullable String postalCode,
        @Nullable GeoCoordinates geo,
        Extensions extensions) {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    /** Checks what the specification asks of the members. */
    public Address {
        Rule.optionalText("Address.addressCountry", addressCountry);
        Rule.optionalText("Address.addressCountryCode", addressCountryCode);
        Rule.optionalText("Address.addressRegion", addressRegion);
        Rule.optionalText("Address.addressLocality", addressLocality);
        Rule.optionalText("Address.streetAddress", streetAddress);
        Rule.optionalText("Address.postOfficeBoxNumber", postOfficeBoxNumber);
        Rule.optionalText("Address.postalCode", postalCode);
        Rule.that(
                addressCountryCode == null
                        || COUNTRY.matcher(addressCountryCode).matches(),
                "Address.addressCountryCode",
                "must be two letters of ISO 3166-1, such as CH");
        extensions.check(Address.class);
    }

    /** Starts with no part. */
    public static Builder builder() {
        return new Builder();
    }

    JsonObject json() {
        return new Members()
                .list("type", extensions.types("Address"))
                .put("addressCountry", addressCountry)
                .put("addressCountryCode", addressCountryCode)
                .put("addressRegion", addressRegion)
                .put("addressLocality", addressLocality)
                .put("streetAddress", streetAddress)
                .put("postOfficeBoxNumber", postOfficeBoxNumber)
                .put("postalCode", postalCode)
                .put("geo", geo == null ? null : geo.json())
                .all(extensions.members())
                .build();
    }

    static Address read(Reading json) {
        return json.make(
                "Address",
                () -> new Address(
                        json.phrase("addressCountry"),
                        json.phrase("addressCountryCode"),
                        json.phrase("addressRegion"),
                        json.phrase("addressLocality"),
                        json.phrase("streetAddress"),
                        json.phrase("postOfficeBoxNumber"),
                        json.phrase("postalCode"),
                        json.object("geo", GeoCoordinates::read),
                        json.rest("Address")));
    }

    /** Gathers the members of one Address. */
    public static final class Builder {
        private @Nullable String addressCountry;
        private @Nullable String addressCountryCode;
        private @Nullable String addressRegion;
        private @Nullable String addressLocality;
        private @Nullable String streetAddress;
        private @Nullable String postOfficeBoxNumber;
        private @Nullable String postalCode;
        private @Nullable GeoCoordinates geo;
        private Extensions extensions = Extensions.none();

        private Builder() {}

        /** Sets: country. */
        public Builder addressCountry(String value) {
            this.addressCountry = value;
            return this;
        }

        /** Sets: country, as two letters of ISO 3166-1. */
        public Builder addressCountryCode(String value) {
            this.addressCountryCode = value;
            return this;
        }

        /** Sets: region or state. */
        public Builder addressRegion(String value) {
            this.addressRegion = value;
            return this;
        }

        /** Sets: town. */
        public Builder addressLocality(String value) {
            this.addressLocality = value;
            return this;
        }

        /** Sets: street and number. */
        public Builder streetAddress(String value) {
            this.streetAddress = value;
            return this;
        }

        /** Sets: number of a post office box. */
        public Builder postOfficeBoxNumber(String value) {
            this.postOfficeBoxNumber = value;
            return this;
        }

        /** Sets: postal code. */
        public Builder postalCode(String value) {
            this.postalCode = value;
            return this;
        }

        /** Sets: the place on the globe. */
        public Builder geo(GeoCoordinates value) {
            this.geo = value;
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
        public Address build() {
            return new Address(
                    addressCountry,
                    addressCountryCode,
                    addressRegion,
                    addressLocality,
                    streetAddress,
                    postOfficeBoxNumber,
                    postalCode,
                    geo,
                    extensions);
        }
    }
}
