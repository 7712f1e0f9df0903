package org.corymb.badges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EndorsementsAndExtensionsTest {
    private static final SigningKey COUNCIL_KEY = SigningKey.generate();
    private static final DidKey COUNCIL = DidKey.of(COUNCIL_KEY.verificationKey());
    private static final String CREDENTIAL = "https://badges.example.org/credentials/1";
    private static final String CONTEXT = "https://badges.example.org/context.json";
    private static final Map<String, JsonObject> CONTEXTS = Map.of(
            CONTEXT,
            Json.createObjectBuilder()
                    .add(
                            "@context",
                            Json.createObjectBuilder().add("cohort", "https://badges.example.org/words#cohort"))
                    .build());

    @Test
    void embedsEndorsementsOfTheCredentialTheAchievementAndTheIssuer() {
        var issuer = Profile.builder(Badges.CENTRE.did())
                .name("Centre")
                .endorsements(Endorsements.of(endorsing(Badges.CENTRE.did())))
                .personName(PersonName.builder().givenName("Ines").build())
                .build();
        var achievement = Achievement.builder(
                        "https://badges.example.org/achievements/a",
                        "A",
                        "About a",
                        Criteria.builder().narrative("Take part.").build())
                .endorsements(Endorsements.of(endorsing("https://badges.example.org/achievements/a")))
                .related(new Related("https://badges.example.org/achievements/b", "de", "2"))
                .build();
        var subject =
                AchievementSubject.builder(achievement).id("did:example:amara").build();
        var credential = Credential.builder(CREDENTIAL, issuer, Badges.ISSUED, subject)
                .endorsements(Endorsements.of(endorsing(CREDENTIAL)))
                .build();

        var report = Badges.verifying().verify(Badges.signed(credential).bytes());

        assertThat(report.verdict()).as(report.json()).isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(report.checks().stream()
                        .filter(check -> check.name().equals("endorsement"))
                        .map(Check::outcome))
                .containsExactly("PASSED", "PASSED", "PASSED");
        assertThat(Badges.signed(credential).json()).contains("\"type\":[\"Related\"]", "\"givenName\":\"Ines\"");
    }

    @Test
    void carriesEndorsementsAsTokens() {
        var token = new IssueToken()
                .issue(endorsement(CREDENTIAL), COUNCIL_KEY, TokenKeyReference.byId(COUNCIL.verificationMethod()));
        var signed = Badges.signed(
                Badges.amaras().endorsements(Endorsements.of(token)).build());

        assertThat(Badges.verifying().verify(signed.bytes()).json()).contains("Endorsed by \\\"Council\\\"");
    }

    @Test
    void refusesEndorsementsThatDoNotBelongThere() {
        var unsigned = new SignedCredential("", endorsement(CREDENTIAL).json().toString());
        var badge = Badges.signed(Badges.amaras().build());

        assertThatThrownBy(() -> badge(Endorsements.of(endorsing("urn:other")))).hasMessageContaining("must be about");
        assertThatThrownBy(() -> badge(Endorsements.of(unsigned))).hasMessageContaining("must be signed");
        assertThatThrownBy(() -> badge(Endorsements.of(badge)))
                .hasMessageContaining("must be an EndorsementCredential");
        assertThatThrownBy(() -> badge(Endorsements.of(new SignedToken("", "a.b"))))
                .isInstanceOf(SpecificationViolation.class)
                .hasMessageContaining("Credential.endorsementJwt must be a signed token");
        assertThatThrownBy(() -> badge(Endorsements.of(new SignedCredential("", "hello"))))
                .isInstanceOf(SpecificationViolation.class);
        assertThatThrownBy(() -> EndorsementCredential.builder("urn:e", council(), "", Badges.ISSUED, "urn:x")
                        .build())
                .hasMessageContaining("EndorsementCredential.name");
    }

    @Test
    void writesRefreshTermsSchemasAndSeveralStatusEntries() {
        var json = Badges.amaras()
                .refresh(RefreshTarget.of("https://badges.example.org/credentials/1.json"))
                .termsOfUse(new TermsOfUse("https://badges.example.org/terms#type", "https://badges.example.org/terms"))
                .schema(CredentialSchema.of("https://badges.example.org/schema.json"))
                .status(
                        new StatusEntry(StatusPurpose.REVOCATION, "https://badges.example.org/status/1", 7),
                        new StatusEntry(StatusPurpose.SUSPENSION, "https://badges.example.org/status/2", 7))
                .build();

        assertThat(Badges.signed(json).json())
                .contains("\"refreshService\":{\"id\":\"https://badges.example.org/credentials/1.json\"")
                .contains("\"type\":\"1EdTechJsonSchemaValidator2019\"", "\"termsOfUse\":[{")
                .contains("\"credentialStatus\":[{", "\"suspension\"");
        var twice = new StatusEntry(StatusPurpose.REVOCATION, "https://badges.example.org/status/1", 7);
        assertThatThrownBy(() -> Badges.amaras().status(twice, twice).build())
                .hasMessageContaining("has an entry twice");
    }

    @Test
    void signsOverWordsOfTheIssuersOwnContext() {
        var credential = Badges.amaras()
                .context(CONTEXT)
                .extension("cohort", Json.createValue("Autumn"))
                .build();
        var signed = new IssueCredential(InstantSource.fixed(Badges.ISSUED), CONTEXTS)
                .issue(credential, Badges.KEY, Badges.METHOD);
        var knowing = Badges.verifying().knowing(CONTEXTS);

        assertThat(knowing.verify(signed.bytes()).verdict()).isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(knowing.verify(signed.json()
                                .replace("\"Autumn\"", "\"Spring\"")
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .verdict())
                .isEqualTo(Verdict.ALTERED);
        assertThat(Badges.verifying().verify(signed.bytes()).verdict()).isEqualTo(Verdict.UNVERIFIABLE);
        assertThatThrownBy(() -> Badges.signed(credential)).isInstanceOf(SpecificationViolation.class);
        assertThatThrownBy(() ->
                        knowing.knowing(Map.of("https://www.w3.org/ns/credentials/v2", JsonValue.EMPTY_JSON_OBJECT)))
                .hasMessageContaining("comes with the library");
    }

    @Test
    void refusesExtensionsThatAreNone() {
        for (var name : List.of("name", "proof", "@id", " ", "endorsement")) {
            var builder = Badges.amaras().extension(name, Json.createValue("x"));
            assertThatThrownBy(builder::build).as(name).isInstanceOf(SpecificationViolation.class);
        }
        for (var name : List.of("cohort", "ext:cohort")) {
            var badge = Badges.amaras().extension(name, Json.createValue("x")).build();
            assertThatThrownBy(() -> Badges.signed(badge))
                    .as("a word of no context")
                    .isInstanceOf(SpecificationViolation.class);
        }
    }

    @Test
    void hashesIdentitiesWithASaltOfTheirOwn() {
        var one = IdentityObject.salted("emailAddress", "amara@example.org");
        var other = IdentityObject.salted("emailAddress", "amara@example.org");
        var achievement = Badges.amaras().build().subject().achievement();
        var subject = AchievementSubject.builder(achievement).identifier(one).build();
        var badge = Badges.signed(
                Credential.builder(CREDENTIAL, Badges.amaras().build().issuer(), Badges.ISSUED, subject)
                        .build());

        assertThat(one.identityHash()).isNotEqualTo(other.identityHash());
        assertThat(one.salt()).hasSize(32);
        assertThat(Badges.verifying()
                        .verify(badge.bytes(), Recipient.byEmail("amara@example.org"))
                        .verdict())
                .isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(Badges.verifying()
                        .verify(badge.bytes(), Recipient.byEmail("jun@example.org"))
                        .verdict()
                        .isValid())
                .isFalse();
    }

    private static Credential badge(Endorsements endorsements) {
        return Badges.amaras().endorsements(endorsements).build();
    }

    private static Profile council() {
        return Profile.builder(COUNCIL.did()).name("Council").build();
    }

    private static EndorsementCredential endorsement(String about) {
        return EndorsementCredential.builder("urn:uuid:e1", council(), "Endorsement", Badges.ISSUED, about)
                .comment("Well made")
                .build();
    }

    private static SignedCredential endorsing(String about) {
        return Badges.issuing().issue(endorsement(about), COUNCIL_KEY, COUNCIL.verificationMethod());
    }
}
