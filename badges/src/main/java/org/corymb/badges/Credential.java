package org.corymb.badges;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param status where to look whether it is still in force; one entry for most verifiers
 * @param refresh where a newer version is to be had
 * @param termsOfUse under what terms it was issued
 * @param schema JSON Schemas that it follows
 * @param endorsements what others say for it
 * @param contexts addresses of further contexts, for extensions; absolute
 * @param extensions further members of the credential, with words of those contexts
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
        List<StatusEntry> status,
        @Nullable RefreshTarget refresh,
        List<TermsOfUse> termsOfUse,
        List<CredentialSchema> schema,
        Endorsements endorsements,
        List<String> contexts,
        Map<String, JsonValue> extensions)
        implements IssuableCredential {
    /** Checks what the specification asks of the members. */
    public Credential {
        Rule.uri("Credential.id", id);
        Rule.optionalText("Credential.name", name);
        Rule.optionalText("Credential.description", description);
        evidence = List.copyOf(evidence);
        Rule.inOrder("Credential.validUntil", validFrom, validUntil);
        status = StatusEntry.several("Credential", status);
        termsOfUse = List.copyOf(termsOfUse);
        schema = List.copyOf(schema);
        endorsements.check("Credential", id);
        contexts = List.copyOf(contexts);
        contexts.forEach(each -> Rule.uri("Credential.@context", each));
        extensions = Extensions.check(Credential.class, extensions);
    }

    /** Starts with what every Credential must have. */
    public static Builder builder(String id, Profile issuer, Instant validFrom, AchievementSubject subject) {
        return new Builder(id, issuer, validFrom, subject);
    }

    @Override
    public JsonObject json() {
        var all = new ArrayList<>(List.of(Contexts.CREDENTIALS_V2, Contexts.OPEN_BADGES, Contexts.EXTENSIONS));
        all.addAll(contexts);
        var members = new Members()
                .list("@context", all)
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
                .put("credentialStatus", StatusEntry.json(status))
                .put("refreshService", refresh == null ? null : refresh.json())
                .objects("termsOfUse", termsOfUse, TermsOfUse::json)
                .objects("credentialSchema", schema, CredentialSchema::json);
        endorsements.into(members);
        return members.all(extensions).build();
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
        private final List<StatusEntry> status = new ArrayList<>();
        private @Nullable RefreshTarget refresh;
        private final List<TermsOfUse> termsOfUse = new ArrayList<>();
        private final List<CredentialSchema> schema = new ArrayList<>();
        private Endorsements endorsements = Endorsements.none();
        private final List<String> contexts = new ArrayList<>();
        private final Map<String, JsonValue> extensions = new LinkedHashMap<>();

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

        /** Adds to: where to look whether it is still in force; one entry for most verifiers. */
        public Builder status(StatusEntry... values) {
            status.addAll(List.of(values));
            return this;
        }

        /** Sets: where a newer version is to be had. */
        public Builder refresh(RefreshTarget value) {
            this.refresh = value;
            return this;
        }

        /** Adds to: under what terms it was issued. */
        public Builder termsOfUse(TermsOfUse... values) {
            termsOfUse.addAll(List.of(values));
            return this;
        }

        /** Adds to: JSON Schemas that it follows. */
        public Builder schema(CredentialSchema... values) {
            schema.addAll(List.of(values));
            return this;
        }

        /** Sets: what others say for it. */
        public Builder endorsements(Endorsements value) {
            this.endorsements = value;
            return this;
        }

        /** Adds to: addresses of further contexts, for extensions. */
        public Builder context(String... values) {
            contexts.addAll(List.of(values));
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
                    status,
                    refresh,
                    termsOfUse,
                    schema,
                    endorsements,
                    contexts,
                    extensions);
        }
    }
}
