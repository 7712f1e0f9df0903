package org.corymb.badges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Map;
import org.corymb.badges.corpus.GeneratedCredential;
import org.corymb.badges.internal.json.JsonText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What others write and this library does not: data model 1.1, envelopes, names with a colon, empty texts. */
class ReadOtherFormsTest {
    private static final String V1 = "https://www.w3.org/2018/credentials/v1";
    private static final String UNTIL = "2027-11-20T10:00:00Z";

    @Test
    void readsTheTimesOfDataModelOneAndWritesThemAsTheyWere() {
        var json =
                older(Badges.amaras().validUntil(Instant.parse(UNTIL)).build().json());

        var read = ReadCredential.of(json);

        assertThat(json.getString("expirationDate")).isEqualTo(UNTIL);
        assertThat(read.validFrom()).isEqualTo(Badges.ISSUED);
        assertThat(read.validUntil()).isEqualTo(Instant.parse(UNTIL));
        assertThat(read.json()).isEqualTo(json);
        assertThat(ReadCredential.of(read.json())).isEqualTo(read);
    }

    @Test
    void losesNothingOfDataModelOne() {
        for (long seed = 0; seed < 100; seed++) {
            var json =
                    older(ReadCredential.of(GeneratedCredential.allowed(seed)).json());

            assertThat(ReadCredential.of(json).json()).as("seed " + seed).isEqualTo(json);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"credential-status-revoked", "simple-eddsa-2022", "simple_v1"})
    void losesNothingOfTheValidatorsBadgesInDataModelOne(String name) {
        var json = Vectors.json("1edtech-validator/ob30/" + name + ".json");

        assertThat(NormalForm.of(ReadCredential.of(json).json())).isEqualTo(NormalForm.of(json));
    }

    @ParameterizedTest
    @CsvSource({
        "complete_v1, identifier[0].identityType must be a word of the vocabulary",
        "simple-noproof, achievement is missing"
    })
    void refusesTheValidatorsBadgesInDataModelOneThatBreakARule(String name, String why) {
        var json = Vectors.json("1edtech-validator/ob30/" + name + ".json");

        assertThatThrownBy(() -> ReadCredential.of(json)).hasMessageStartingWith("$.credentialSubject." + why);
    }

    @Test
    void readsTheWordsOfDataModelTwoInOneIfTheySayTheSame() {
        var json =
                older(Badges.amaras().validUntil(Instant.parse(UNTIL)).build().json());
        var both = with(with(json, "validFrom", json.get("issuanceDate")), "validUntil", json.get("expirationDate"));

        assertThat(ReadCredential.of(both)).isEqualTo(ReadCredential.of(json));
        assertThatThrownBy(() -> ReadCredential.of(with(both, "validFrom", Json.createValue(UNTIL))))
                .isInstanceOf(SpecificationViolation.class)
                .hasMessage("$.validFrom says something else than issuanceDate");
        assertThatThrownBy(() -> ReadCredential.of(with(both, "expirationDate", null)))
                .hasMessage("$.validUntil says something else than expirationDate");
    }

    @Test
    void namesTheWordsOfDataModelOneWhereTheyAreWrong() {
        var json = older(Badges.amaras().build().json());

        assertThatThrownBy(() -> ReadCredential.of(with(json, "issuanceDate", null)))
                .hasMessage("$.issuanceDate is missing");
        assertThatThrownBy(
                        () -> ReadCredential.of(with(json, "expirationDate", Json.createValue("2020-01-01T00:00:00Z"))))
                .hasMessage("$.expirationDate must not be before the start");
    }

    @Test
    void signsNothingInDataModelOne() {
        var read = ReadCredential.of(older(Badges.amaras().build().json()));

        assertThatThrownBy(() -> Badges.issuing().issue(read, Badges.KEY, Badges.METHOD))
                .hasMessage("Credential.@context must be that of data model 2.0; 1.1 is only read");
        assertThatThrownBy(() -> new IssueToken().issue(read, Badges.KEY, TokenKeyReference.byId(Badges.METHOD)))
                .hasMessage("Credential.@context must be that of data model 2.0; 1.1 is only read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema:alternateName", "urn:example:more", "https://schema.org/award"})
    void keepsMembersWhoseNamesHaveAColonButSignsNone(String name) {
        var json = Json.createPointer("/credentialSubject/achievement/" + name.replace("/", "~1"))
                .add(Badges.amaras().build().json(), Json.createValue("More"));

        var read = (Credential) ReadCredential.of(json);

        assertThat(read.subject().achievement().extensions().members())
                .containsExactly(Map.entry(name, Json.createValue("More")));
        assertThat(read.json()).isEqualTo(json);
        assertThatThrownBy(() -> Badges.issuing().issue(read, Badges.KEY, Badges.METHOD))
                .isInstanceOf(SpecificationViolation.class)
                .hasMessageContaining("is not a plain name of a context");
    }

    @ParameterizedTest
    @CsvSource({
        "/name",
        "/description",
        "/evidence/0/name",
        "/issuer/description",
        "/credentialSubject/term",
        "/credentialSubject/licenseNumber",
        "/credentialSubject/achievement/humanCode",
        "/credentialSubject/achievement/alignment/0/targetCode",
        "/credentialSubject/achievement/resultDescription/0/rubricCriterionLevel/0/points"
    })
    void readsAnEmptyTextAsNone(String pointer) {
        var json = Badges.amaras().build().json();
        var empty = Json.createPointer(pointer).add(json, Json.createValue(" "));
        var without = Json.createPointer(pointer).remove(empty);

        assertThat(ReadCredential.of(empty)).isEqualTo(ReadCredential.of(without));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/vc+jwt", "application/jwt"})
    void readsARecordOfBadgesInEnvelopes(String type) {
        var json = record("data:" + type + ',' + token());

        var read = (ClrCredential) ReadCredential.of(json);

        assertThat(read.json()).isEqualTo(json);
        assertThat(read.subject().credentials()).hasSize(2);
        var signed = Badges.issuing().issue(read, Badges.KEY, Badges.METHOD);
        assertThat(Badges.verifying().verify(signed.bytes()).verdict()).isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(ReadCredential.of(signed.bytes())).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                data:application/vc+cose,0oRD | An envelope that starts with "data:application/vc+cose,0oRD" is not understood.
                data:application/vc+jwt,hello | What was handed in is not JSON.
                data:application/vc+jwt,{}    | What is in the envelope is no signed token.
                data:application/vc+jwt,e30.e30.AA | must hold badges.
                """)
    void saysWhatIsWrongWithAnEnvelope(String address, String why) {
        var json = record(address);

        assertThatThrownBy(() -> ReadCredential.of(json))
                .isInstanceOf(SpecificationViolation.class)
                .hasMessageStartingWith("$.credentialSubject.verifiableCredential ")
                .hasMessageContaining(why);
    }

    private static JsonObject record(String address) {
        var envelope = Json.createObjectBuilder()
                .add("@context", "https://www.w3.org/ns/credentials/v2")
                .add("id", address)
                .add("type", "EnvelopedVerifiableCredential")
                .build();
        var issuer = Profile.builder(Badges.CENTRE.did()).build();
        var subject =
                ClrSubject.of("did:example:amara", Badges.signed(Badges.amaras().build()));
        var record = ClrCredential.builder("urn:uuid:r", issuer, "Record", Badges.ISSUED, subject)
                .build()
                .json();
        return Json.createPointer("/credentialSubject/verifiableCredential/-").add(record, envelope);
    }

    private static String token() {
        return new IssueToken()
                .issue(Badges.amaras().build(), Badges.KEY, TokenKeyReference.byId(Badges.METHOD))
                .compact();
    }

    /** The same in the words of data model 1.1. */
    private static JsonObject older(JsonObject json) {
        var older = Json.createObjectBuilder();
        json.forEach((name, value) -> {
            switch (name) {
                case "@context" ->
                    older.add(name, Json.createArrayBuilder(value.asJsonArray()).set(0, V1));
                case "validFrom" -> older.add("issuanceDate", value);
                case "validUntil" -> older.add("expirationDate", value);
                default -> older.add(name, value);
            }
        });
        return older.build();
    }

    private static JsonObject with(JsonObject json, String name, @Nullable JsonValue value) {
        var changed = JsonText.JSON.createObjectBuilder(json);
        return (value == null ? changed.remove(name) : changed.add(name, value)).build();
    }
}
