package org.corymb.badges;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.junit.jupiter.api.Test;

/** A badge of which its holder shows a part. */
class SelectiveDisclosureTest {
    private static final Signer KEY = PrivateKeySigner.generate(KeyType.P256);
    private static final byte[] DOCUMENT =
            DidDocument.of(Badges.CENTRE).key("key-1", KEY.verificationKey()).bytes();
    private static final SignedCredential BASE = new IssueCredential(InstantSource.fixed(Badges.ISSUED))
            .issue(
                    Badges.amaras()
                            .validUntil(Badges.ISSUED.plus(Duration.ofDays(365)))
                            .build(),
                    List.of(ProofRequest.selective(KEY, Badges.METHOD, "/name")));
    private static final List<String> PARTS = List.of(
            "/credentialSubject/activityStartDate",
            "/credentialSubject/creditsEarned",
            "/credentialSubject/term",
            "/credentialSubject/source",
            "/credentialSubject/identifier/0",
            "/credentialSubject/achievement/tag",
            "/credentialSubject/achievement/tag/1",
            "/credentialSubject/achievement/image/caption",
            "/credentialSubject/achievement/creditsAvailable",
            "/credentialSubject/achievement/alignment",
            "/credentialSubject/achievement/resultDescription",
            "/credentialSubject/result/0",
            "/credentialSubject/result",
            "/evidence/0");

    @Test
    void isNotForVerifiersBeforeAPartIsChosen() {
        var report = verify(BASE.json());

        assertThat(report.verdict()).isEqualTo(Verdict.UNVERIFIABLE);
        assertThat(report.json()).contains("a disclosure must be derived from it");
    }

    @Test
    void isValidWithWhatEveryBadgeNeedsAndNothingElse() {
        var shown = new DeriveDisclosure().derive(BASE, List.of());

        assertThat(verify(shown.json()).verdict())
                .as(verify(shown.json()).json())
                .isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(shown.json())
                .contains("\"name\":\"Community Engagement Fundamentals\"", "\"validUntil\"", "\"criteria\"")
                .doesNotContain("creditsEarned", "narrative\":\"Took part", "result", "evidence", "tag");
    }

    @Test
    void isValidWithAnySelection() {
        var random = new Random(7);
        for (int i = 0; i < 16; i++) {
            var pointers = PARTS.stream().filter(_ -> random.nextBoolean()).toList();
            var shown = new DeriveDisclosure().derive(BASE, pointers);
            assertThat(verify(shown.json()).verdict()).as(pointers.toString()).isEqualTo(Verdict.VALID_UNCONFIRMED);
        }
        var all = new ArrayList<>(PARTS);
        all.add("");
        var whole = JsonText.JSON
                .createObjectBuilder(
                        JsonText.parse(new DeriveDisclosure().derive(BASE, all).bytes(), JsonBounds.BADGE))
                .remove("proof")
                .build();
        assertThat(whole)
                .isEqualTo(JsonText.JSON
                        .createObjectBuilder(JsonText.parse(BASE.bytes(), JsonBounds.BADGE))
                        .remove("proof")
                        .build());
    }

    @Test
    void isNeverValidWhenALeafOfTheDisclosureIsChanged() {
        var shown = new DeriveDisclosure().derive(BASE, PARTS);

        var changed = JsonChanges.of(JsonText.parse(shown.bytes(), JsonBounds.BADGE));
        assertThat(changed).hasSizeGreaterThan(100);
        assertThat(changed)
                .noneMatch(copy -> verify(JsonText.write(copy)).verdict().isValid());
    }

    @Test
    void isAlteredWhenAPartOfAnotherDisclosureIsAdded() {
        var less = new DeriveDisclosure().derive(BASE, List.of()).json();
        var more = less.replace(
                "\"type\":[\"AchievementSubject\"],", "\"type\":[\"AchievementSubject\"],\"term\":\"Autumn 2026\",");

        assertThat(more).isNotEqualTo(less);
        assertThat(verify(more).verdict()).isIn(Verdict.ALTERED, Verdict.MALFORMED);
    }

    @Test
    void isForgedUnderAnothersKey() {
        var attacker = PrivateKeySigner.generate(KeyType.P256);
        var method = DidKey.of(attacker.verificationKey()).verificationMethod();
        var forged = Badges.issuing().issue(Badges.amaras().build(), List.of(ProofRequest.selective(attacker, method)));

        assertThat(verify(new DeriveDisclosure().derive(forged, List.of()).json())
                        .verdict())
                .isEqualTo(Verdict.FORGED);
    }

    @Test
    void refusesToTakeAnOrderedListApart() {
        var pointer = "/credentialSubject/achievement/resultDescription/1/allowedValue";

        assertThatThrownBy(() -> new DeriveDisclosure().derive(BASE, List.of(pointer + "/0")))
                .isInstanceOf(SpecificationViolation.class)
                .hasMessageContaining("ordered list");
        assertThatThrownBy(() -> new DeriveDisclosure().derive(BASE, List.of("/nothing")))
                .isInstanceOf(SpecificationViolation.class)
                .hasMessageContaining("leads nowhere");
        assertThatThrownBy(() -> new DeriveDisclosure()
                        .derive(Badges.signed(Badges.amaras().build()), List.of()))
                .isInstanceOf(SpecificationViolation.class)
                .hasMessageContaining("has no base proof");
    }

    private static VerificationReport verify(String json) {
        return Badges.verifying(Map.of(Badges.CENTRE.documentUrl().toString(), DOCUMENT))
                .verify(json.getBytes(UTF_8));
    }
}
