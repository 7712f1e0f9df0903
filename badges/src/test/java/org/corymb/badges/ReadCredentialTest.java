package org.corymb.badges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.corymb.badges.corpus.GeneratedCredential;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCredentialTest {
    private static final String SPECIFICATION = "ob-spec/";

    @Test
    void losesNothingOfWhatTheSpecificationAllows() {
        for (long seed = 0; seed < 500; seed++) {
            var json = GeneratedCredential.allowed(seed);

            var written = ReadCredential.of(json).json();

            assertThat(NormalForm.of(written)).as("seed " + seed).isEqualTo(NormalForm.of(json));
            assertThat(ReadCredential.of(written)).isEqualTo(ReadCredential.of(json));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docformat-1",
                "equality-and-comparison-1",
                "equality-and-comparison-2",
                "equality-and-comparison-3",
                "equality-and-comparison-4",
                "examples_achievementAlignmentCase-1",
                "examples_achievementAlignmentCe-1",
                "examples_basicOpenBadgeCredential-1",
                "examples_endorsement-1",
                "examples_fullOpenBadge-1",
                "examples_skillAssertionCase-1",
                "examples_skillAssertionCtdl-1",
                "impl_linked-data-proof-clr-1",
                "impl_linked-data-proof-clr-2",
                "impl_linked-data-proof-clr-4",
                "impl_linked-data-proof-ob-1",
                "impl_linked-data-proof-ob-3",
                "impl_migrating-3",
                "impl_recommended-practices-1",
                "impl_recommended-practices-2",
                "ldp-ob-signed"
            })
    void losesNothingOfTheSpecificationsExamples(String name) {
        var json = Vectors.json(SPECIFICATION + name + ".json");

        assertThat(NormalForm.of(ReadCredential.of(json).json())).isEqualTo(NormalForm.of(json));
    }

    @ParameterizedTest
    @CsvSource({
        "examples-1, $.credentialSubject.achievement is missing",
        "examples-2, $.credentialSubject.achievement is missing",
        "readme-1, $.credentialSubject.achievement is missing"
    })
    void refusesTheSpecificationsExamplesThatAreIncomplete(String name, String why) {
        var json = Vectors.json(SPECIFICATION + name + ".json");

        assertThatThrownBy(() -> ReadCredential.of(json))
                .isInstanceOf(SpecificationViolation.class)
                .hasMessageContaining(why);
    }

    @Test
    void readsWhatWasBuilt() {
        var badge = Badges.amaras().build();
        var endorsement = EndorsementCredential.builder(
                        "urn:uuid:e", badge.issuer(), "Endorsement", Badges.ISSUED, "urn:uuid:x")
                .comment("Well made")
                .build();
        var record = ClrCredential.builder(
                        "urn:uuid:r",
                        badge.issuer(),
                        "Record",
                        Badges.ISSUED,
                        ClrSubject.of("did:example:amara", Badges.signed(badge))
                                .with(
                                        List.of(badge.subject().achievement()),
                                        List.of(new Association(AssociationType.PRECEDES, "urn:a", "urn:b"))))
                .partial(true)
                .build();

        for (var each : List.of(badge, endorsement, record)) {
            assertThat(ReadCredential.of(each.json())).isEqualTo(each);
        }
        assertThat(ReadCredential.of(Badges.signed(badge).bytes())).isEqualTo(badge);
        assertThat(ReadCredential.of(new IssueToken()
                        .issue(badge, Badges.KEY, TokenKeyReference.byId(Badges.METHOD))
                        .bytes()))
                .isEqualTo(badge);
    }

    @Test
    void readsEndorsementsInEachForm() {
        var endorsement = EndorsementCredential.builder(
                        "urn:uuid:e",
                        Badges.amaras().build().issuer(),
                        "Endorsement",
                        Badges.ISSUED,
                        "https://badges.example.org/credentials/1")
                .build();
        var embedded = Badges.issuing().issue(endorsement, Badges.KEY, Badges.METHOD);
        var token = new IssueToken().issue(endorsement, Badges.KEY, TokenKeyReference.byId(Badges.METHOD));
        var badge = Badges.amaras()
                .endorsements(new Endorsements(List.of(embedded), List.of(token)))
                .build();

        assertThat(ReadCredential.of(badge.json())).isEqualTo(badge);
    }

    @Test
    void readsAllOfAProfile() {
        var profile = Profile.builder("https://badges.example.org/people/ines")
                .name("Dr. Ines de Souza")
                .personName(PersonName.builder()
                        .givenName("Ines")
                        .additionalName("Maria")
                        .familyNamePrefix("de")
                        .familyName("Souza")
                        .patronymicName("Joãovna")
                        .honorificPrefix("Dr.")
                        .honorificSuffix("PhD")
                        .build())
                .dateOfBirth(LocalDate.of(1980, 2, 29))
                .phone("+41 44 000 00 00")
                .address(Address.builder()
                        .addressCountry("Switzerland")
                        .addressCountryCode("CH")
                        .addressRegion("ZH")
                        .addressLocality("Zürich")
                        .streetAddress("Seestrasse 1")
                        .postOfficeBoxNumber("7")
                        .postalCode("8000")
                        .geo(new GeoCoordinates(new BigDecimal("47.3769"), new BigDecimal("8.5417")))
                        .build())
                .official("Ines de Souza")
                .otherIdentifier(new IdentifierEntry("S-1", "sourcedId"))
                .parentOrg(Profile.builder("https://badges.example.org/")
                        .name("Centre")
                        .build())
                .build();
        var subject = AchievementSubject.builder(
                        Badges.amaras().build().subject().achievement())
                .id("did:example:amara")
                .source(profile)
                .build();
        var badge = Credential.builder(
                        "urn:uuid:b", Profile.builder(Badges.CENTRE.did()).build(), Badges.ISSUED, subject)
                .build();
        var signed = Badges.signed(badge);

        assertThat(((Credential) ReadCredential.of(signed.bytes())).subject().source())
                .isEqualTo(profile);
        assertThat(signed.json())
                .contains(
                        "\"givenName\":\"Ines\"",
                        "\"addressCountryCode\":\"CH\"",
                        "\"dateOfBirth\":\"1980-02-29\"",
                        "\"geo\":{\"type\":\"GeoCoordinates\",\"latitude\":47.3769");
        assertThat(Badges.verifying().verify(signed.bytes()).verdict()).isEqualTo(Verdict.VALID_UNCONFIRMED);
    }

    @Test
    void keepsAStatusOfAnotherKindAsItIs() {
        var revocationList = Json.createObjectBuilder()
                .add("id", "https://badges.example.org/revoked")
                .add("type", "1EdTechRevocationList")
                .build();
        var number = Json.createObjectBuilder(
                        new StatusEntry(StatusPurpose.REVOCATION, "https://badges.example.org/status/1", 7).json())
                .add("statusListIndex", 7)
                .build();
        var plain = new StatusEntry(StatusPurpose.SUSPENSION, "https://badges.example.org/status/1", 7);
        var messages = new StatusEntry(
                StatusPurpose.MESSAGE, "https://badges.example.org/status/2", 7, List.of("in time", "late"));
        var json = Badges.amaras()
                .status(new OtherStatus(revocationList), new OtherStatus(number), plain, messages)
                .build()
                .json();

        var read = ReadCredential.of(json).frame().status();

        assertThat(read).containsExactly(new OtherStatus(revocationList), new OtherStatus(number), plain, messages);
        assertThat(ReadCredential.of(json).json()).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                /name                                          | 7                   | $.name | must be a text
                /@context/0                                    | "urn:v1"            | $["@context"][0] | must be https://www.w3.org/ns/credentials/v2
                /@context/1                                    | "urn:none"          | $["@context"][1] | must be a context of Open Badges 3.0
                /@context/2                                    | {}                  | $["@context"][2] | must be a text
                /validFrom                                     | "2026-11-20"        | $.validFrom | must be a date and time with a zone
                /validFrom                                     | null                | $.validFrom | must be a text
                /issuer                                        | "relative"          | $.issuer | must be an absolute URI, not "relative"
                /issuer/type                                   | ["Person"]          | $.issuer.type | must be or contain Profile
                /type                                          | ["VerifiableCredential"] | $.type | must be or contain OpenBadgeCredential
                /evidence/0/id                                 | "relative"          | $.evidence[0].id | must be an absolute URI, not "relative"
                /evidence/0                                    | []                  | $.evidence[0] | must be an object
                /credentialSubject                             | []                  | $.credentialSubject | must be an object
                /credentialSubject/creditsEarned               | -1                  | $.credentialSubject.creditsEarned | must be zero or more, not -1
                /credentialSubject/achievement/name            | ""                  | $.credentialSubject.achievement.name | must not be empty
                /credentialSubject/achievement/criteria        | {}                  | $.credentialSubject.achievement.criteria | needs an id or a narrative
                /credentialSubject/achievement/image/size      | 7                   | $.credentialSubject.achievement.image.size | is not allowed there
                /credentialSubject/achievement/tag/1           | 7                   | $.credentialSubject.achievement.tag[1] | must be a text
                /credentialSubject/achievement/@index          | 7                   | $.credentialSubject.achievement["@index"] | must be a name, not a keyword
                /name                                          | {"@value":"A","@language":"en"} | $.name | must be a text; Open Badges has no texts with a language there
                /credentialSubject/achievement/name            | {"@value":"A","@language":"en"} | $.credentialSubject.achievement.name | must be a text; Open Badges has no texts with a language there
                /credentialSubject/achievement/description     | {"en":"A"}          | $.credentialSubject.achievement.description | must be a text
                /credentialSubject/achievement/image/id        | ""                  | $.credentialSubject.achievement.image.id | must be an absolute URI, not ""
                /credentialSubject/achievement/resultDescription/0/rubricCriterionLevel/1/name | 7 | $.credentialSubject.achievement.resultDescription[0].rubricCriterionLevel[1].name | must be a text
                /credentialSubject/identifier/0/hashed         | "yes"               | $.credentialSubject.identifier[0].hashed | must be true or false
                /credentialSubject/result/1/status             | "Done"              | $.credentialSubject.result[1].status | must be one of Completed, Enrolled, Failed, InProgress, OnHold, Provisional, Withdrew
                /credentialSubject/result/1/resultDescription  | "urn:none"          | $.credentialSubject (Result.resultDescription) | must be the id of a result description of the achievement
                /credentialSubject/source/dateOfBirth          | "yesterday"         | $.credentialSubject.source.dateOfBirth | must be a date such as 2001-12-31
                /credentialSubject/source/address              | {"type":"Address","addressCountryCode":"Swiss"} | $.credentialSubject.source.address.addressCountryCode | must be two letters of ISO 3166-1, such as CH
                /credentialSubject/source/address              | {"type":"Address","geo":{"type":"GeoCoordinates","latitude":91,"longitude":0}} | $.credentialSubject.source.address.geo.latitude | must be -90 to 90 degrees, not 91
                /credentialStatus                              | {"id":"urn:x"}      | $.credentialStatus.type | is missing
                /endorsement                                   | [{"id":"urn:e","type":"EndorsementCredential"}] | $.endorsement | must be signed
                /expirationDate                                | "2027-11-20T10:00:00Z" | $.expirationDate | is not an extension
                """)
    void saysWhereAndWhatIsForbidden(String pointer, String value, String path, String rule) {
        var changed = changed(pointer, value);

        var refused = catchThrowableOfType(SpecificationViolation.class, () -> ReadCredential.of(changed));

        assertThat(refused).hasMessage(path + " " + rule);
        assertThat(refused.member()).isEqualTo(path);
        assertThat(refused.rule()).isEqualTo(rule);
    }

    @Test
    void buildsNoResultWithALevelOfAnotherRubric() {
        var achievement = Badges.amaras().build().subject().achievement();
        var result = Result.builder()
                .resultDescription("https://badges.example.org/achievements/cef#poster")
                .achievedLevel("urn:none")
                .build();
        var builder =
                AchievementSubject.builder(achievement).id("did:example:amara").result(result);

        assertThatThrownBy(builder::build)
                .hasMessage("Result.achievedLevel must be the id of a rubric level of its result description");
    }

    @Test
    void saysThatAMemberIsMissing() {
        for (var pointer : List.of("/id", "/issuer", "/validFrom", "/credentialSubject")) {
            var without =
                    Json.createPointer(pointer).remove(Badges.amaras().build().json());

            assertThatThrownBy(() -> ReadCredential.of(without))
                    .isInstanceOf(SpecificationViolation.class)
                    .hasMessage("$." + pointer.substring(1) + " is missing");
        }
    }

    @Test
    void neverFailsInAnotherWay() {
        for (long seed = 0; seed < 60; seed++) {
            for (var json : JsonChanges.of(GeneratedCredential.of(seed))) {
                try {
                    ReadCredential.of(json);
                } catch (SpecificationViolation e) {
                    assertThat(e.member()).startsWith("$");
                }
            }
        }
    }

    @Test
    void refusesWhatIsNoCredential() {
        assertThatThrownBy(() -> ReadCredential.of("hello".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SpecificationViolation.class)
                .hasMessageStartingWith("$ cannot be read. ");
    }

    @Test
    void keepsExtensionsOfTheSmallerObjects() {
        var cohort = Json.createValue("Autumn");
        var context = Map.of(
                "https://badges.example.org/words.json",
                Json.createObjectBuilder()
                        .add(
                                "@context",
                                Json.createObjectBuilder().add("cohort", "https://badges.example.org/words#cohort"))
                        .build());
        var criteria = Criteria.builder()
                .narrative("Take part.")
                .extension("cohort", cohort)
                .build();
        var achievement = Achievement.builder("urn:uuid:a", "A", "About a", criteria)
                .alignment(Alignment.builder("Facilitate", "https://skills.example.org/facilitate")
                        .extension("cohort", cohort)
                        .build())
                .build();
        var subject = AchievementSubject.builder(achievement)
                .id("did:example:amara")
                .result(Result.builder().value("A").extension("cohort", cohort).build())
                .build();
        var issuer = Profile.builder(Badges.CENTRE.did()).build();
        var badge = Credential.builder("urn:uuid:b", issuer, Badges.ISSUED, subject)
                .context("https://badges.example.org/words.json")
                .evidence(Evidence.builder().extension("cohort", cohort).build())
                .build();

        var signed = new IssueCredential(InstantSource.fixed(Badges.ISSUED), context)
                .issue(badge, Badges.KEY, Badges.METHOD);

        assertThat(ReadCredential.of(signed.bytes())).isEqualTo(badge);
        assertThat(signed.json().split("\"cohort\":\"Autumn\"", -1)).hasSize(5);
        assertThat(Badges.verifying().knowing(context).verify(signed.bytes()).verdict())
                .isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThatThrownBy(() -> Evidence.builder().extension("genre", cohort).build())
                .hasMessage("Evidence.genre is not an extension");
        assertThatThrownBy(() ->
                        Profile.builder("urn:p").extension("givenName", cohort).build())
                .hasMessage("Profile.givenName is not an extension");
    }

    private static JsonObject changed(String pointer, String value) {
        var json = Badges.amaras().build().json();
        var array = "{\"v\":" + value + "}";
        JsonValue wanted = JsonText.parse(array.getBytes(StandardCharsets.UTF_8), JsonBounds.BADGE)
                .get("v");
        return Json.createPointer(pointer).containsValue(json)
                ? Json.createPointer(pointer).replace(json, wanted)
                : Json.createPointer(pointer).add(json, wanted);
    }
}
