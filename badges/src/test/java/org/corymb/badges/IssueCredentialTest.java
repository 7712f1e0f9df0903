package org.corymb.badges;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.corymb.badges.baking.PngBaking;
import org.corymb.badges.baking.SvgBaking;
import org.junit.jupiter.api.Test;

class IssueCredentialTest {
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Test
    void signsWhatTheSpecificationAsksFor() {
        var signed = Badges.signed(Badges.amaras().build());

        assertThat(signed.json())
                .startsWith(
                        "{\"@context\":[\"https://www.w3.org/ns/credentials/v2\",\"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json\",\"https://purl.imsglobal.org/spec/ob/v3p0/extensions.json\"],\"id\":")
                .contains("\"type\":[\"VerifiableCredential\",\"OpenBadgeCredential\"]")
                .contains("\"validFrom\":\"2026-11-20T10:00:00Z\"")
                .contains(
                        "\"proof\":[{\"type\":\"DataIntegrityProof\",\"cryptosuite\":\"eddsa-rdfc-2022\",\"created\":\"2026-11-20T10:00:00Z\",\"verificationMethod\":\"did:web:badges.example.org#key-1\",\"proofPurpose\":\"assertionMethod\",\"proofValue\":\"z");
    }

    @Test
    void bakesIntoPicturesAndOutAgain() {
        var signed = Badges.signed(Badges.amaras().build());
        byte[] svg =
                "<?xml version=\"1.0\"?><svg xmlns='http://www.w3.org/2000/svg'><circle r='1'/></svg>".getBytes(UTF_8);

        assertThat(PngBaking.unbake(PngBaking.bake(PNG, signed.json()))).contains(signed.json());
        assertThat(SvgBaking.unbake(SvgBaking.bake(svg, signed.json()))).contains(signed.json());
        assertThat(new String(SvgBaking.bake(SvgBaking.bake(svg, "{\"old\":1}"), "{}"), UTF_8))
                .isEqualTo(
                        "<?xml version=\"1.0\"?><svg xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\" xmlns='http://www.w3.org/2000/svg'><openbadges:credential><![CDATA[{}]]></openbadges:credential><circle r='1'/></svg>");
    }

    @Test
    void refusesAResultThatIsNotOfTheAchievement() {
        var achievement = Badges.amaras().build().subject().achievement();
        var stranger = Result.builder()
                .resultDescription("https://elsewhere.example.org/1")
                .build();

        assertThatThrownBy(() -> AchievementSubject.builder(achievement)
                        .id("did:example:a")
                        .result(stranger)
                        .build())
                .isInstanceOf(SpecificationViolation.class)
                .hasMessage("Result.resultDescription must be the id of a result description of the achievement");
    }
}
