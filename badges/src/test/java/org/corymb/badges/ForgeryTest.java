package org.corymb.badges;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Badges that are well signed, by the wrong key. */
class ForgeryTest {
    private static final SigningKey ATTACKERS = SigningKey.generate();
    private static final String VICTIM = "https://victim.example.org/issuer";

    @Test
    void aBareDidKeyOfSomebodyElse() {
        assertForged(signed(DidKey.of(ATTACKERS.verificationKey()).verificationMethod()), Map.of());
    }

    @Test
    void aMethodUnderTheVictimsIdentifierThatTheVictimDoesNotList() {
        assertForged(
                signed(Badges.CENTRE.did() + "#" + ATTACKERS.verificationKey().multikey()), Map.of());
    }

    @Test
    void aMethodUnderTheVictimsUrlThatTheVictimDoesNotList() {
        var credential = issuedBy(VICTIM);
        var forged = Badges.issuing()
                .issue(
                        credential,
                        ATTACKERS,
                        VICTIM + "#" + ATTACKERS.verificationKey().multikey());

        assertForged(forged, Map.of(VICTIM, ("{\"id\":\"" + VICTIM + "\",\"type\":[\"Profile\"]}").getBytes(UTF_8)));
        assertThat(Badges.verifying().verify(forged.bytes()).verdict()).isEqualTo(Verdict.UNVERIFIABLE);
    }

    @Test
    void aKeyDocumentOfTheAttackerThatNamesTheVictimAsController() {
        var evil = "https://evil.example.org/keys";
        var document = "{\"id\":\"" + evil + "\",\"controller\":\"" + Badges.CENTRE.did()
                + "\",\"assertionMethod\":[{\"id\":\"" + evil
                + "#1\",\"type\":\"Multikey\",\"controller\":\"" + Badges.CENTRE.did() + "\",\"publicKeyMultibase\":\""
                + ATTACKERS.verificationKey().multikey() + "\"}]}";

        assertForged(signed(evil + "#1"), Map.of(evil, document.getBytes(UTF_8)));
    }

    @Test
    void aKeyThatIsPublishedButNotForIssuing() {
        var document = DidDocument.of(Badges.CENTRE)
                .key("key-1", ATTACKERS.verificationKey())
                .json()
                .replace("assertionMethod", "authentication");

        assertForged(signed(Badges.METHOD), Map.of(Badges.CENTRE.documentUrl().toString(), document.getBytes(UTF_8)));
    }

    @Test
    void aKeyThatTheIssuerRevoked() {
        var document = DidDocument.of(Badges.CENTRE)
                .key("key-1", ATTACKERS.verificationKey())
                .json()
                .replace("\"type\":\"Multikey\"", "\"type\":\"Multikey\",\"revoked\":\"2026-11-20T10:00:30Z\"");

        assertForged(signed(Badges.METHOD), Map.of(Badges.CENTRE.documentUrl().toString(), document.getBytes(UTF_8)));
    }

    @Test
    void aDocumentAboutSomebodyElse() {
        var other = DidDocument.of(new DidWeb("did:web:evil.example.org"))
                .key("key-1", ATTACKERS.verificationKey())
                .bytes();
        var report = Badges.verifying(Map.of(Badges.CENTRE.documentUrl().toString(), other))
                .verify(signed(Badges.METHOD).bytes());

        assertThat(report.verdict()).as(report.json()).isEqualTo(Verdict.UNVERIFIABLE);
    }

    @Test
    void aBadgeOfSomebodyElse() {
        var badge = Badges.signed(Badges.amaras().build()).bytes();

        assertThat(Badges.verifying()
                        .verify(badge, Recipient.byId("did:example:jun"))
                        .verdict())
                .isEqualTo(Verdict.FORGED);
        assertThat(Badges.verifying()
                        .verify(badge, Recipient.byEmail("jun@example.org"))
                        .verdict())
                .isEqualTo(Verdict.FORGED);
        assertThat(Badges.verifying()
                        .verify(badge, Recipient.byEmail("amara@example.org"))
                        .verdict())
                .isEqualTo(Verdict.VALID_UNCONFIRMED);
    }

    private static Credential issuedBy(String issuer) {
        return Credential.builder(
                        "urn:uuid:1f0c",
                        Profile.builder(issuer).name("Victim").build(),
                        Badges.ISSUED,
                        Badges.amaras().build().subject())
                .build();
    }

    private static SignedCredential signed(String method) {
        return Badges.issuing().issue(Badges.amaras().build(), ATTACKERS, method);
    }

    private static void assertForged(SignedCredential forged, Map<String, byte[]> documents) {
        var report = Badges.verifying(documents).verify(forged.bytes());
        assertThat(report.verdict()).as(report.json()).isEqualTo(Verdict.FORGED);
    }
}
