package org.corymb.lms.web.badges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.corymb.badges.LoadedDocument;
import org.corymb.badges.Verdict;
import org.corymb.badges.VerifyCredential;
import org.corymb.badges.baking.PngBaking;
import org.corymb.lms.award.BadgeContent;
import org.corymb.lms.award.Credentials;
import org.corymb.lms.award.Graduates;
import org.corymb.lms.award.IssueBadge;
import org.corymb.lms.award.IssuedCredential;
import org.corymb.lms.award.RevokeCredential;
import org.corymb.lms.web.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class BadgePagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Graduates graduates;

    @Autowired
    IssueBadge issue;

    @Autowired
    Credentials credentials;

    @Autowired
    RevokeCredential revoking;

    private Graduates.Centre centre;
    private IssuedCredential badge;

    @BeforeEach
    void amaraHasABadge() {
        centre = graduates.centre();
        var amara = graduates.graduate(centre, "Amara Okafor");
        issue.issue(amara.decision());
        badge = credentials.ofRecipient(amara.id()).getFirst();
    }

    @Test
    void showsWhoGotTheBadgeWhatForAndThatItIsValid() {
        var page = mvc.get()
                .uri("/credentials/" + badge.id())
                .accept(MediaType.TEXT_HTML)
                .exchange();

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Amara Okafor", "This badge is valid", "sessions of 2", centre.runCode(), "1.4 credits");
    }

    @Test
    void asksSearchEnginesNotToListWhoHasIt() {
        assertThat(mvc.get().uri("/credentials/" + badge.id()).accept(MediaType.TEXT_HTML))
                .bodyText()
                .contains("<meta name=\"robots\" content=\"noindex\">");
        for (var form : new String[] {".json", ".png", ".svg", ".jwt", ".pdf"}) {
            assertThat(mvc.get().uri("/credentials/" + badge.id() + form).exchange())
                    .hasStatusOk()
                    .headers()
                    .hasValue("X-Robots-Tag", "noindex");
        }
    }

    @Test
    void saysThatItWasRevokedAndWhy() {
        revoking.revoke(centre.manager(), badge.id(), "issued by mistake");

        assertThat(mvc.get().uri("/credentials/" + badge.id()).accept(MediaType.TEXT_HTML))
                .bodyText()
                .contains("Revoked on", "issued by mistake")
                .doesNotContain("This badge is valid");
    }

    @Test
    void givesProgramsTheSignedBadge() {
        for (var type : new String[] {"application/vc+ld+json", "application/ld+json", "application/json"}) {
            var answer = mvc.get()
                    .uri("/credentials/" + badge.id())
                    .header(HttpHeaders.ACCEPT, type)
                    .exchange();

            assertThat(answer).hasStatusOk().bodyText().isEqualTo(badge.document());
            assertThat(answer)
                    .headers()
                    .hasValue("Access-Control-Allow-Origin", "*")
                    .containsHeader("ETag");
        }
    }

    @Test
    void answersWithoutABodyWhenNothingChanged() {
        var path = "/credentials/" + badge.id() + ".json";
        var tag = mvc.get().uri(path).exchange().getResponse().getHeader("ETag");

        assertThat(mvc.get().uri(path).header("If-None-Match", String.valueOf(tag)))
                .hasStatus(HttpStatus.NOT_MODIFIED);
    }

    @Test
    void bakesTheBadgeIntoItsPicture() {
        var png = mvc.get()
                .uri("/credentials/" + badge.id() + ".png")
                .exchange()
                .getResponse()
                .getContentAsByteArray();

        assertThat(PngBaking.unbake(png)).contains(badge.document());
    }

    @Test
    void answersMachinesInJsonWhateverTheyAccept() {
        var list = "/status/" + badge.place().list();
        for (var path : new String[] {
            "/issuers/" + centre.slug() + "/did.json", "/.well-known/did.json", "/.well-known/jwks.json", list
        }) {
            assertThat(mvc.get().uri(path).accept(MediaType.TEXT_HTML))
                    .hasStatusOk()
                    .bodyText()
                    .startsWith("{");
        }
    }

    @Test
    void publishesAllThatIsNeededToCheckTheBadge() {
        var verifying = VerifyCredential.with(url -> new LoadedDocument(
                url,
                "application/json",
                mvc.get().uri(url.getPath()).exchange().getResponse().getContentAsByteArray()));

        for (var form : List.of(".json", ".jwt", ".png", ".svg")) {
            var file = mvc.get()
                    .uri("/credentials/" + badge.id() + form)
                    .exchange()
                    .getResponse()
                    .getContentAsByteArray();
            assertThat(verifying.verify(file).verdict()).as(form).isEqualTo(Verdict.VALID_UNCONFIRMED);
        }
    }

    @Test
    void describesAchievementAndIssuerForPeopleAndPrograms() {
        var achievement = "/achievements/" + badge.achievement();
        var issuer = "/issuers/" + centre.slug();

        assertThat(mvc.get().uri(achievement).accept(MediaType.TEXT_HTML))
                .hasStatusOk()
                .bodyText()
                .contains("What it takes");
        assertThat(mvc.get().uri(achievement).accept(MediaType.APPLICATION_JSON))
                .bodyText()
                .contains("\"Achievement\"", "1.4");
        assertThat(mvc.get().uri(issuer).accept(MediaType.TEXT_HTML))
                .hasStatusOk()
                .bodyText()
                .contains("key-1");
        assertThat(mvc.get().uri(issuer).accept(MediaType.APPLICATION_JSON))
                .bodyText()
                .contains("\"Profile\"", BadgeContent.of(badge.document()).issuerId());
    }

    @Test
    void drawsThePicture() {
        assertThat(mvc.get().uri("/art/achievements/" + badge.achievement() + ".svg"))
                .hasStatusOk()
                .bodyText()
                .contains("<svg");
    }

    @Test
    void knowsNoBadgeOfAnIdThatIsNone() {
        assertThat(mvc.get().uri("/credentials/none").accept(MediaType.TEXT_HTML))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void knowsNoBadgeOfAnotherId() {
        assertThat(mvc.get()
                        .uri("/credentials/6a3c1a52-0d0c-4a6f-9d4b-0d5a6d2f3a11")
                        .accept(MediaType.TEXT_HTML))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void letsNobodyButTheIssuerChangeItsStanding() {
        assertThat(mvc.get().uri("/credentials/" + badge.id() + "/standing").accept(MediaType.TEXT_HTML))
                .hasStatus(HttpStatus.FOUND);
    }
}
