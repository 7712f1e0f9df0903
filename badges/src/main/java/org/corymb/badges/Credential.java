package org.corymb.badges;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.corymb.badges.internal.json.Members;
import org.corymb.badges.internal.jsonld.Contexts;
import org.jspecify.annotations.Nullable;

/**
 * An Open Badge before it is signed: who issues it, to whom and for what.
 *
 * @param id identifier, absolute; the address where it is published, or <code>urn:uuid:</code>
 * @param issuer who issues it
 * @param validFrom from when it holds, to the second
 * @param subject learner and achievement
 * @param name name of the credential, mostly that of the achievement
 * @param description short description
 * @param image picture of the credential
 * @param awardedDate when it was awarded, to the second
 * @param validUntil until when it holds, to the second
 * @param evidence work done for it
 * @param status where to look whether it is still in force
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#achievementcredential">Open Badges 3.0, AchievementCredential</a>
 */
public record Credential(
        String id,
        Profile issuer,
        Instant validFrom,
        AchievementSubject subject,
        @Nullable String name,
        @Nullable String description,
        @Nullable Image image,
        @Nullable Instant awardedDate,
        @Nullable Instant validUntil,
        List<Evidence> evidence,
        @Nullable StatusEntry status) {
    /** Checks what the specification asks of the members. */
    public Credential {
        Rule.uri("Credential.id", id);
        Rule.optionalText("Credential.name", name);
        Rule.optionalText("Credential.description", description);
        evidence = List.copyOf(evidence);
        Rule.inOrder("Credential.validUntil", validFrom, validUntil);
    }

    /** Starts with what every Credential must have. */
    public static Builder builder(String id, Profile issuer, Instant validFrom, AchievementSubject subject) {
        return new Builder(id, issuer, validFrom, subject);
    }

    JsonObject json() {
        return new Members()
                .list("@context", Contexts.CREDENTIALS_V2, Contexts.OPEN_BADGES, Contexts.EXTENSIONS)
                .put("id", id)
                .list("type", "VerifiableCredential", "OpenBadgeCredential")
                .put("name", name)
                .put("description", description)
                .put("image", image == null ? null : image.json())
                .put("issuer", issuer.json())
                .put("validFrom", validFrom)
                .put("validUntil", validUntil)
                .put("awardedDate", awardedDate)
                .put("credentialSubject", subject.json())
                .objects("evidence", evidence, Evidence::json)
                .put("credentialStatus", status == null ? null : status.json())
                .build();
    }

    /** Gathers the members of one Credential. */
    public static final class Builder {
        private final String id;
        private final Profile issuer;
        private final Instant validFrom;
        private final AchievementSubject subject;
        private @Nullable String name;
        private @Nullable String description;
        private @Nullable Image image;
        private @Nullable Instant awardedDate;
        private @Nullable Instant validUntil;
        private final List<Evidence> evidence = new ArrayList<>();
        private @Nullable StatusEntry status;

        private Builder(String id, Profile issuer, Instant validFrom, AchievementSubject subject) {
            this.id = id;
            this.issuer = issuer;
            this.validFrom = validFrom;
            this.subject = subject;
        }

        /** Sets: name of the credential, mostly that of the achievement. */
        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /** Sets: short description. */
        public Builder description(String value) {
            this.description = value;
            return this;
        }

        /** Sets: picture of the credential. */
        public Builder image(Image value) {
            this.image = value;
            return this;
        }

        /** Sets: when it was awarded, to the second. */
        public Builder awardedDate(Instant value) {
            this.awardedDate = value;
            return this;
        }

        /** Sets: until when it holds, to the second. */
        public Builder validUntil(Instant value) {
            this.validUntil = value;
            return this;
        }

        /** Adds to: work done for it. */
        public Builder evidence(Evidence... values) {
            evidence.addAll(List.of(values));
            return this;
        }

        /** Sets: where to look whether it is still in force. */
        public Builder status(StatusEntry value) {
            this.status = value;
            return this;
        }

        /** Checks and returns it.
         *
         * @throws SpecificationViolation if the specification forbids it */
        public Credential build() {
            return new Credential(
                    id,
                    issuer,
                    validFrom,
                    subject,
                    name,
                    description,
                    image,
                    awardedDate,
                    validUntil,
                    evidence,
                    status);
        }
    }
}
