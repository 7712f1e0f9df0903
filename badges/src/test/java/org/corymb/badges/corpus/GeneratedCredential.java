package org.corymb.badges.corpus;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.corymb.badges.internal.json.JsonText;

/** One credential drawn from a seed: any of the contexts, any of the optional members, lists and single values. */
public final class GeneratedCredential {
    private static final String OB = "https://purl.imsglobal.org/spec/ob/v3p0/";
    private static final String INTEGRITY = "https://w3id.org/security/data-integrity/v2";

    private static final Set<String> CLOSED = Set.of("Image", "IdentifierEntry", "IdentityObject");
    private static final Map<String, String> WORDS =
            Map.of("inLanguage", "de-CH", "achievementType", "ext:Walk", "targetType", "CFItem", "status", "OnHold");

    private final Draw draw;
    private final boolean allowed;
    private final boolean old;
    private final String version;
    private final List<String> contexts;

    private GeneratedCredential(long seed, boolean allowed) {
        this.draw = new Draw(seed);
        this.allowed = allowed;
        this.old = seed % 4 == 0 && !allowed;
        this.version = old
                ? draw.of(List.of("context.json", "context-3.0.0.json", "context-3.0.1.json", "context-3.0.2.json"))
                : draw.of(List.of("context-3.0.2.json", "context-3.0.3.json", "context-3.0.3.json"));
        this.contexts = old
                ? List.of("https://www.w3.org/2018/credentials/v1", OB + version, OB + "extensions.json", INTEGRITY)
                : List.of("https://www.w3.org/ns/credentials/v2", OB + version, OB + "extensions.json");
    }

    /** The credential of a seed, without a proof. */
    public static JsonObject of(long seed) {
        return new GeneratedCredential(seed, false).credential();
    }

    /** The same with no more than the specification allows, extensions among it, in data model 2.0. */
    public static JsonObject allowed(long seed) {
        return new GeneratedCredential(seed, true).credential();
    }

    private JsonObject credential() {
        var credential = JsonText.JSON.createObjectBuilder();
        credential.add("@context", JsonText.JSON.createArrayBuilder(contexts));
        var id = draw.address();
        credential.add("id", id);
        credential.add(
                "type", JsonText.JSON.createArrayBuilder(List.of("VerifiableCredential", "OpenBadgeCredential")));
        credential.add("issuer", profile(1));
        dates(credential);
        maybe(credential, "name", this::text);
        maybe(credential, "description", this::text);
        maybe(credential, "image", this::image);
        if (version.contains("3.0.1") || version.contains("3.0.3")) {
            maybe(credential, "awardedDate", () -> string(draw.instant()));
        }
        maybe(credential, "credentialStatus", this::status);
        some(credential, "evidence", this::evidence);
        some(credential, "endorsement", () -> endorsement(id));
        some(credential, "credentialSchema", () -> service("1EdTechJsonSchemaValidator2019"));
        maybe(credential, "refreshService", () -> service("1EdTechCredentialRefresh"));
        credential.add("credentialSubject", subject());
        return credential.build();
    }

    private void dates(JsonObjectBuilder credential) {
        credential.add(old ? "issuanceDate" : "validFrom", instant());
        maybe(credential, old ? "expirationDate" : "validUntil", () -> string(end()));
    }

    private JsonValue subject() {
        var subject = typed("AchievementSubject");
        if (allowed) {
            subject.add("id", "did:example:" + draw.upTo(9));
        } else {
            maybe(subject, "id", () -> string("did:example:" + draw.upTo(9)));
        }
        some(subject, "identifier", this::identity);
        maybe(subject, "activityStartDate", () -> string(instant()));
        maybe(subject, "activityEndDate", () -> string(end()));
        maybe(subject, "creditsEarned", this::number);
        maybe(subject, "image", this::image);
        texts(subject, "licenseNumber", "role", "term", "narrative");
        maybe(subject, "source", () -> profile(0));
        some(subject, "result", this::result);
        return subject.add("achievement", achievement()).build();
    }

    private JsonValue achievement() {
        var achievement = identified("Achievement").add("name", words()).add("description", words());
        achievement.add("criteria", criteria());
        texts(achievement, "achievementType", "fieldOfStudy", "humanCode", "specialization", "version", "inLanguage");
        some(achievement, "alignment", this::alignment);
        maybe(achievement, "creator", () -> profile(0));
        maybe(achievement, "creditsAvailable", this::number);
        maybe(achievement, "image", this::image);
        some(achievement, "otherIdentifier", this::otherIdentifier);
        some(
                achievement,
                "related",
                () -> texts(identified("Related"), "version", "inLanguage").build());
        some(achievement, "resultDescription", this::resultDescription);
        some(achievement, "tag", this::text);
        return achievement.build();
    }

    private JsonValue criteria() {
        var criteria = draw.chance(50) ? identified("Criteria") : typed("Criteria");
        return criteria.add("narrative", words()).build();
    }

    private JsonValue profile(int depth) {
        if ((!allowed || depth > 0) && draw.chance(15)) {
            return string(draw.address());
        }
        var profile = identified("Profile");
        texts(profile, "name", "phone", "description", "givenName", "familyName", "additionalName", "patronymicName");
        texts(profile, "honorificPrefix", "honorificSuffix", "familyNamePrefix", "email", "official");
        maybe(profile, "url", () -> string(draw.address()));
        maybe(profile, "dateOfBirth", () -> string("1970-01-01"));
        maybe(profile, "image", this::image);
        maybe(profile, "address", this::address);
        some(profile, "otherIdentifier", this::otherIdentifier);
        if (depth > 0) {
            maybe(profile, "parentOrg", () -> profile(depth - 1));
        }
        return profile.build();
    }

    private JsonValue address() {
        var address = texts(typed("Address"), "addressCountry", "addressLocality", "postalCode", "streetAddress");
        var geo = typed("GeoCoordinates").add("latitude", degrees()).add("longitude", degrees());
        return draw.chance(50) ? address.add("geo", geo).build() : address.build();
    }

    private JsonValue result() {
        var result = typed("Result");
        if (!allowed) {
            maybe(result, "resultDescription", () -> string(draw.address()));
            maybe(result, "achievedLevel", () -> string(draw.address()));
        }
        some(result, "alignment", this::alignment);
        return texts(result, "value", "status").build();
    }

    private JsonValue resultDescription() {
        var description = identified("ResultDescription").add("name", words()).add("resultType", "LetterGrade");
        some(description, "allowedValue", this::text);
        some(description, "rubricCriterionLevel", this::level);
        if (!allowed) {
            maybe(description, "requiredLevel", () -> string(draw.address()));
        }
        return texts(description, "requiredValue", "valueMax", "valueMin").build();
    }

    private JsonValue level() {
        var level = identified("RubricCriterionLevel").add("name", words());
        some(level, "alignment", this::alignment);
        return texts(level, "level", "points", "description").build();
    }

    private JsonValue alignment() {
        var alignment = typed("Alignment").add("targetName", words()).add("targetUrl", draw.address());
        return texts(alignment, "targetCode", "targetDescription", "targetFramework", "targetType")
                .build();
    }

    private JsonValue identity() {
        var hashed = JsonText.JSON.createValue(draw.chance(50) ? 1 : 0).intValue() == 1;
        var identity =
                typed("IdentityObject").add("hashed", hashed).add("identityHash", (allowed ? "sha256$" : "") + words());
        return texts(identity.add("identityType", "emailAddress"), "salt").build();
    }

    private JsonValue otherIdentifier() {
        return typed("IdentifierEntry")
                .add("identifier", words())
                .add("identifierType", "identifier")
                .build();
    }

    private JsonValue evidence() {
        var evidence = draw.chance(50) ? identified("Evidence") : typed("Evidence");
        return texts(evidence, "narrative", "name", "description", "genre", "audience")
                .build();
    }

    private JsonValue image() {
        return texts(identified("Image"), "caption").build();
    }

    private JsonValue status() {
        return old
                ? service("1EdTechRevocationList")
                : identified("BitstringStatusListEntry")
                        .add("statusPurpose", "revocation")
                        .add("statusListIndex", String.valueOf(draw.upTo(131_071)))
                        .add("statusListCredential", draw.address())
                        .build();
    }

    private JsonValue service(String type) {
        return JsonText.JSON
                .createObjectBuilder()
                .add("id", draw.address())
                .add("type", type)
                .build();
    }

    private JsonValue endorsement(String about) {
        var endorsement = JsonText.JSON.createObjectBuilder();
        if (draw.chance(50)) {
            endorsement.add("@context", JsonText.JSON.createArrayBuilder(contexts));
        }
        endorsement.add("id", draw.address());
        endorsement.add(
                "type", JsonText.JSON.createArrayBuilder(List.of("VerifiableCredential", "EndorsementCredential")));
        endorsement.add("issuer", profile(0)).add("name", words());
        dates(endorsement);
        var subject = identified("EndorsementSubject").add("endorsementComment", words());
        endorsement.add("credentialSubject", allowed ? subject.add("id", about) : subject);
        if (allowed) {
            endorsement.add("proof", proof());
        } else {
            some(endorsement, "proof", this::proof);
        }
        return endorsement.build();
    }

    private JsonValue proof() {
        return JsonText.JSON
                .createObjectBuilder()
                .add("type", "DataIntegrityProof")
                .add("cryptosuite", "eddsa-rdfc-2022")
                .add("created", draw.instant())
                .add("verificationMethod", "did:example:issuer#" + draw.upTo(9))
                .add("proofPurpose", "assertionMethod")
                .add("proofValue", "z" + draw.upTo(1_000_000))
                .build();
    }

    private JsonObjectBuilder typed(String type) {
        var object = JsonText.JSON.createObjectBuilder();
        if (allowed && !CLOSED.contains(type) && draw.chance(15)) {
            return further(object, type);
        }
        return draw.chance(70)
                ? object.add("type", JsonText.JSON.createArrayBuilder().add(type))
                : object.add("type", type);
    }

    /** With a type and members that the specification does not know. */
    private JsonObjectBuilder further(JsonObjectBuilder object, String type) {
        var types = JsonText.JSON.createArrayBuilder().add(type).add("Cohort" + draw.upTo(9));
        var cohort = JsonText.JSON
                .createObjectBuilder()
                .add("n", draw.number())
                .add("list", JsonText.JSON.createArrayBuilder());
        return object.add("type", types).add("cohort", cohort).add("seat", draw.text());
    }

    private JsonObjectBuilder identified(String type) {
        return typed(type).add("id", draw.address());
    }

    private JsonValue text() {
        return !allowed && draw.chance(4)
                ? JsonText.JSON
                        .createObjectBuilder()
                        .add("@value", draw.text())
                        .add("@language", draw.of(List.of("en", "de-CH", "ZH-hant")))
                        .build()
                : string(words());
    }

    private String words() {
        return (allowed ? "w" : "") + draw.text();
    }

    private String instant() {
        return allowed && draw.chance(20)
                ? draw.of(List.of("2026-02-01T00:00:00.250Z", "2026-02-01T01:00:00+01:00", "2026-02-01T00:00:00.000Z"))
                : draw.instant();
    }

    private String end() {
        return allowed ? "2199-01-01T00:00:00Z" : draw.instant();
    }

    private JsonValue number() {
        var number = draw.number();
        return allowed && number instanceof JsonNumber drawn
                ? JsonText.JSON.createValue(drawn.bigDecimalValue().abs())
                : number;
    }

    private JsonValue degrees() {
        return allowed ? JsonText.JSON.createValue(BigDecimal.valueOf(draw.upTo(9000), 2)) : draw.number();
    }

    private static JsonValue string(String text) {
        return JsonText.JSON.createValue(text);
    }

    private JsonObjectBuilder texts(JsonObjectBuilder object, String... names) {
        for (var name : names) {
            if (name.equals("inLanguage") && !version.contains("3.0.3")) {
                continue;
            }
            maybe(object, name, allowed && WORDS.containsKey(name) ? () -> string(WORDS.get(name)) : this::text);
        }
        return object;
    }

    private void maybe(JsonObjectBuilder object, String name, Supplier<JsonValue> value) {
        if (draw.chance(40)) {
            object.add(name, value.get());
        }
    }

    private void some(JsonObjectBuilder object, String name, Supplier<JsonValue> value) {
        if (draw.chance(15)) {
            object.add(name, value.get());
        } else if (draw.chance(40)) {
            JsonArrayBuilder list = JsonText.JSON.createArrayBuilder();
            for (int i = draw.upTo(3); i > 0; i--) {
                list.add(value.get());
            }
            object.add(name, list);
        }
    }
}
