package org.corymb.badges.internal.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.corymb.badges.Badges;
import org.corymb.badges.Check;
import org.corymb.badges.DidKey;
import org.corymb.badges.EndorsementCredential;
import org.corymb.badges.Endorsements;
import org.corymb.badges.IssueToken;
import org.corymb.badges.Profile;
import org.corymb.badges.ProofRequest;
import org.corymb.badges.SignedCredential;
import org.corymb.badges.SigningKey;
import org.corymb.badges.TokenKeyReference;
import org.corymb.badges.Verdict;
import org.corymb.badges.VerificationReport;
import org.junit.jupiter.api.Test;

class EndorsementTest {
    private static final SigningKey COUNCIL = SigningKey.generate();
    private static final DidKey COUNCIL_ID = DidKey.of(COUNCIL.verificationKey());
    private static final String ABOUT = "https://badges.example.org/credentials/1";

    @Test
    void showsWhoEndorsesAndWhatTheySay() {
        var report = verify(List.of(endorsement(ABOUT)));
        assertThat(report.verdict()).as(report.json()).isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(report.json())
                .contains("Endorsed by \\\"Council\\\" (" + COUNCIL_ID.did())
                .contains("Well made");
        var known = Badges.verifying(Map.of())
                .trusting(id -> id.equals(COUNCIL_ID.did()) ? Optional.of("the registry") : Optional.empty())
                .verify(badge(List.of(endorsement(ABOUT))));
        assertThat(known.json()).contains("vouched for by the registry");
        assertThat(known.verdict()).isEqualTo(Verdict.VALID_UNCONFIRMED);
    }

    @Test
    void anAlteredEndorsementNeitherSpoilsNorLiftsTheBadge() {
        var altered = read(endorsement(ABOUT).toString().replace("Well made", "Superb"));
        var report = verify(List.of(altered));
        assertThat(report.verdict()).isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(report.json()).contains("does not count").doesNotContain("Endorsed by");
    }

    @Test
    void examinesFortyEightProofsOfABadgeAndItsEndorsements() {
        var eight = Collections.nCopies(8, ProofRequest.of(COUNCIL, COUNCIL_ID.verificationMethod()));
        var issuer = Profile.builder(COUNCIL_ID.did()).build();
        var endorsements = IntStream.range(0, 8)
                .mapToObj(i -> EndorsementCredential.builder("urn:uuid:" + i, issuer, "E", Badges.ISSUED, ABOUT)
                        .build())
                .map(each -> Badges.issuing().issue(each, eight))
                .toArray(SignedCredential[]::new);
        var badge = Badges.amaras().endorsements(Endorsements.of(endorsements)).build();
        var signed = Badges.issuing().issue(badge, Collections.nCopies(8, ProofRequest.of(Badges.KEY, Badges.METHOD)));

        var report = Badges.verifying().verify(signed.bytes());

        var said = report.checks().stream()
                .filter(check -> check.name().equals("endorsement"))
                .map(Check::detail)
                .toList();
        assertThat(report.verdict()).as(report.json()).isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(said).hasSize(8);
        assertThat(said.subList(0, 5)).allMatch(each -> each.startsWith("Endorsed by"));
        assertThat(said.subList(5, 8))
                .allMatch(each -> each.endsWith("does not count. The proof was not examined: the badge and what it"
                        + " points to have too many."));
    }

    @Test
    void anEndorsementOfSomethingElseDoesNotCount() {
        var report = verify(List.of(endorsement("https://badges.example.org/credentials/2")));
        assertThat(report.json()).contains("about something else").doesNotContain("Endorsed by");
    }

    @Test
    void examinesEndorsementsInTheFormOfSignedTokens() {
        var unsigned =
                Json.createObjectBuilder(endorsement(ABOUT)).remove("proof").build();
        var token = new IssueToken()
                .sign(unsigned, COUNCIL, TokenKeyReference.byId(COUNCIL_ID.verificationMethod()))
                .compact();
        var broken = token.substring(0, token.length() - 8) + "AAAAAAAA";
        var badge = withTokens(token, broken, "no token");
        var details = Badges.verifying(Map.of()).verify(badge).checks().stream()
                .filter(check -> check.name().equals("endorsement"))
                .toList();
        assertThat(details).extracting(Check::outcome).containsExactly("PASSED", "FAILED", "NOT_CHECKED");
        assertThat(details.getFirst().detail()).contains("Council", "Well made");
    }

    private static byte[] withTokens(String... tokens) {
        var list = Json.createArrayBuilder(List.of(tokens));
        var unsigned = Json.createObjectBuilder(
                        read(Badges.signed(Badges.amaras().build()).json()))
                .remove("proof")
                .add("endorsementJwt", list)
                .build();
        return new IssueToken()
                .sign(unsigned, Badges.KEY, TokenKeyReference.byId(Badges.METHOD))
                .bytes();
    }

    @Test
    void examinesOnlyAsManyAsArePlausible() {
        var report = verify(Collections.nCopies(20, endorsement(ABOUT)));
        assertThat(report.checks().stream().filter(check -> check.name().equals("endorsement")))
                .hasSize(9);
        assertThat(report.json()).contains("12 more endorsements were not examined");
    }

    private static VerificationReport verify(List<JsonObject> endorsements) {
        return Badges.verifying(Map.of()).verify(badge(endorsements));
    }

    private static byte[] badge(List<JsonObject> endorsements) {
        var list = Json.createArrayBuilder();
        endorsements.forEach(list::add);
        var unsigned = Json.createObjectBuilder(
                        read(Badges.signed(Badges.amaras().build()).json()))
                .remove("proof")
                .add("endorsement", list)
                .build();
        return Badges.issuing().sign(unsigned, Badges.KEY, Badges.METHOD).json().getBytes(UTF_8);
    }

    private static JsonObject endorsement(String about) {
        var unsigned = read("{\"@context\":[\"https://www.w3.org/ns/credentials/v2\","
                + "\"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json\"],\"id\":\"urn:uuid:e1\","
                + "\"type\":[\"VerifiableCredential\",\"EndorsementCredential\"],\"name\":\"Endorsement\",\"issuer\":{\"id\":\""
                + COUNCIL_ID.did()
                + "\",\"type\":[\"Profile\"],\"name\":\"Council\"},\"validFrom\":\"2026-11-20T09:00:00Z\","
                + "\"credentialSubject\":{\"id\":\"" + about
                + "\",\"type\":[\"EndorsementSubject\"],\"endorsementComment\":\"Well made\"}}");
        return read(Badges.issuing()
                .sign(unsigned, COUNCIL, COUNCIL_ID.verificationMethod())
                .json());
    }

    private static JsonObject read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
