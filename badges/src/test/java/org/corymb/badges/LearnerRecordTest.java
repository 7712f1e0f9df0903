package org.corymb.badges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LearnerRecordTest {
    private static final Profile CENTRE =
            Profile.builder(Badges.CENTRE.did()).name("Centre").build();
    private static final SignedCredential FUNDAMENTALS =
            Badges.signed(Badges.amaras().build());

    @Test
    void holdsSignedBadgesWithTheirProofsAndHowTheyHangTogether() {
        var signed = Badges.issuing().issue(record(FUNDAMENTALS, poster()), Badges.KEY, Badges.METHOD);

        var report = Badges.verifying().verify(signed.bytes());

        assertThat(report.verdict()).as(report.json()).isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(report.checks().stream().filter(check -> check.name().equals("credential")))
                .extracting(Check::detail)
                .containsExactly(
                        "The badge \"Community Engagement Fundamentals\" by did:web:badges.example.org is its issuer's"
                                + " and in force.",
                        "The badge \"Poster\" by did:web:badges.example.org is its issuer's and in force.");
        assertThat(signed.json()).contains("\"associationType\":\"precedes\"", "\"partial\":false");
        assertThat(report.json()).contains("learner record, CLR 2.0");
    }

    @Test
    void isNotBetterThanWhatItHolds() {
        var altered = new SignedCredential(
                FUNDAMENTALS.id(), FUNDAMENTALS.json().replace("11 of 12 sessions", "12 of 12 sessions"));

        var report = Badges.verifying()
                .verify(Badges.issuing()
                        .issue(record(altered, poster()), Badges.KEY, Badges.METHOD)
                        .bytes());

        assertThat(report.verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(report.json())
                .contains("The badge \\\"Community Engagement Fundamentals\\\" by")
                .contains("does not fit the content");
    }

    @Test
    void saysWhenABadgeInItIsAboutSomebodyElse() {
        var record = ClrCredential.builder(
                        "urn:uuid:r1",
                        CENTRE,
                        "Transcript",
                        Badges.ISSUED,
                        ClrSubject.of("did:example:jun", FUNDAMENTALS))
                .build();

        var report = Badges.verifying()
                .verify(Badges.issuing()
                        .issue(record, Badges.KEY, Badges.METHOD)
                        .bytes());

        assertThat(report.verdict()).isEqualTo(Verdict.UNVERIFIABLE);
        assertThat(report.json()).contains("is about \\\"did:example:amara\\\"");
    }

    @Test
    void anAlteredRecordIsRefused() {
        var json = Badges.issuing()
                .issue(record(FUNDAMENTALS, poster()), Badges.KEY, Badges.METHOD)
                .json();

        assertThat(verdict(json.replace("\"precedes\"", "\"isPartOf\""))).isEqualTo(Verdict.ALTERED);
        assertThat(verdict(json.replace("\"partial\":false", "\"partial\":true")))
                .isEqualTo(Verdict.ALTERED);
        assertThat(verdict(json.replace("\"precedes\"", "\"follows\""))).isEqualTo(Verdict.MALFORMED);
        assertThat(verdict(json.replace("\"name\":\"Transcript\",", ""))).isEqualTo(Verdict.MALFORMED);
    }

    @Test
    void isIssuedAsATokenToo() {
        var token = new IssueToken()
                .issue(record(FUNDAMENTALS, poster()), Badges.KEY, TokenKeyReference.byId(Badges.METHOD));

        assertThat(Badges.verifying().verify(token.bytes()).verdict()).isEqualTo(Verdict.VALID_UNCONFIRMED);
    }

    @Test
    void refusesWhatTheSpecificationForbids() {
        var unsigned =
                new SignedCredential("urn:x", Badges.amaras().build().json().toString());

        assertThatThrownBy(() -> ClrSubject.of("did:example:amara")).hasMessageContaining("at least one");
        assertThatThrownBy(() -> ClrSubject.of("did:example:amara", unsigned))
                .hasMessageContaining("signed, each by itself");
        assertThatThrownBy(() -> ClrSubject.of("did:example:amara", FUNDAMENTALS, FUNDAMENTALS))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> new ClrSubject(null, List.of(), List.of(FUNDAMENTALS), List.of(), List.of()))
                .hasMessageContaining("ClrSubject.id");
        assertThatThrownBy(() -> new Association(AssociationType.PRECEDES, "a:b", "a:b"))
                .hasMessageContaining("another than sourceId");
        assertThatThrownBy(() -> ClrCredential.builder(
                                "urn:r", CENTRE, " ", Badges.ISSUED, ClrSubject.of("did:example:amara", FUNDAMENTALS))
                        .build())
                .isInstanceOf(SpecificationViolation.class)
                .hasMessageContaining("ClrCredential.name");
    }

    @Test
    void verifiesABadgeThatStandsInItAsAToken() {
        var token = new IssueToken()
                .issue(Badges.amaras().build(), Badges.KEY, TokenKeyReference.byId(Badges.METHOD))
                .compact();
        int at = token.lastIndexOf('.') + 10;
        var altered = token.substring(0, at) + (token.charAt(at) == 'A' ? 'B' : 'A') + token.substring(at + 1);

        assertThat(enveloped("data:application/vc+jwt," + token).json())
                .contains("\"verdict\":\"VALID_UNCONFIRMED\"")
                .contains("The badge \\\"Community Engagement Fundamentals\\\" by did:web:badges.example.org is its");
        assertThat(enveloped("data:application/vc+jwt," + altered).verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(enveloped("data:application/vc+cose,0oRD").verdict()).isEqualTo(Verdict.UNVERIFIABLE);
        assertThat(enveloped("data:application/jwt,hello").verdict()).isEqualTo(Verdict.MALFORMED);
    }

    @Test
    void hasNoPlaceForABareToken() {
        var json = record(poster()).json();
        var pointer = Json.createPointer("/credentialSubject/verifiableCredential/-");
        var bare = pointer.add(json, Json.createValue("e30.e30.AA"));

        assertThat(verdict(
                        Badges.issuing().sign(bare, Badges.KEY, Badges.METHOD).json()))
                .isEqualTo(Verdict.MALFORMED);
    }

    private static VerificationReport enveloped(String address) {
        var envelope = Json.createObjectBuilder()
                .add("@context", "https://www.w3.org/ns/credentials/v2")
                .add("id", address)
                .add("type", "EnvelopedVerifiableCredential")
                .build();
        var json = Json.createPointer("/credentialSubject/verifiableCredential/-")
                .add(record(poster()).json(), envelope);
        return Badges.verifying()
                .verify(Badges.issuing().sign(json, Badges.KEY, Badges.METHOD).bytes());
    }

    private static Verdict verdict(String json) {
        return Badges.verifying(Map.of())
                .verify(new SignedCredential("", json).bytes())
                .verdict();
    }

    private static ClrCredential record(SignedCredential... badges) {
        var subject = ClrSubject.of("did:example:amara", badges)
                .with(
                        List.of(),
                        List.of(new Association(
                                AssociationType.PRECEDES,
                                "https://badges.example.org/achievements/cef",
                                "https://badges.example.org/achievements/poster")));
        return ClrCredential.builder(
                        "https://badges.example.org/records/1", CENTRE, "Transcript", Badges.ISSUED, subject)
                .description("All badges of 2026")
                .partial(false)
                .build();
    }

    private static SignedCredential poster() {
        var achievement = Achievement.builder(
                        "https://badges.example.org/achievements/poster",
                        "Poster",
                        "A poster about a community",
                        Criteria.builder().narrative("Hand it in.").build())
                .build();
        var subject =
                AchievementSubject.builder(achievement).id("did:example:amara").build();
        return Badges.signed(
                Credential.builder("https://badges.example.org/credentials/2", CENTRE, Badges.ISSUED, subject)
                        .build());
    }
}
