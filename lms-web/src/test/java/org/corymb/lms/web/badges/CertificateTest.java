package org.corymb.lms.web.badges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.corymb.badges.baking.PdfBaking;
import org.corymb.lms.award.Credentials;
import org.corymb.lms.award.Graduates;
import org.corymb.lms.award.IssueBadge;
import org.corymb.lms.award.IssuedCredential;
import org.corymb.lms.award.RevokeCredential;
import org.corymb.lms.web.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A badge as a PDF document. */
@WebTest
class CertificateTest {
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

    @BeforeEach
    void open() {
        centre = graduates.centre();
    }

    @Test
    void holdsTheSignedBadge() {
        var badge = earnedBy("Amara Okafor");

        assertThat(PdfBaking.unbake(pdf(badge))).contains(badge.document());
    }

    @Test
    void saysWhoGotTheBadgeForWhatAndWhereToCheckIt() throws IOException {
        var badge = earnedBy("Zoë Đặng-Łukasiewicz Ιωάννα Юлія");

        try (var document = Loader.loadPDF(pdf(badge))) {
            assertThat(text(document))
                    .contains("Zoë Đặng-Łukasiewicz Ιωάννα Юлія", "Awarded on ", "Cohort " + centre.runCode())
                    .contains("/credentials/" + badge.id(), "/verify", "sessions of 2")
                    .doesNotContain("Revoked");
        }
    }

    @Test
    void isATaggedDocumentOnPaperAcross() throws IOException {
        try (var document = Loader.loadPDF(pdf(earnedBy("Amara Okafor")))) {
            var catalogue = document.getDocumentCatalog();

            assertThat(document.getPage(0).getMediaBox())
                    .satisfies(paper -> assertThat(paper.getWidth()).isGreaterThan(paper.getHeight()));
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalogue.getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).endsWith("awarded to Amara Okafor");
        }
    }

    @Test
    void isTheSameDocumentEachTime() {
        var badge = earnedBy("Amara Okafor");

        assertThat(pdf(badge)).isEqualTo(pdf(badge));
    }

    @Test
    void saysThatTheBadgeWasRevoked() throws IOException {
        var badge = earnedBy("Amara Okafor");
        var before = pdf(badge);
        revoking.revoke(centre.manager(), badge.id(), "issued by mistake");

        try (var document = Loader.loadPDF(pdf(badge))) {
            assertThat(text(document)).contains("Revoked on", "issued by mistake");
        }
        assertThat(pdf(badge)).isNotEqualTo(before);
    }

    @Test
    void isNotMadeWithGapsInAName() {
        var badge = earnedBy("田中 花子");
        var path = "/credentials/" + badge.id();

        assertThat(mvc.get().uri(path + ".pdf"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .contains("田中花子", "json, jwt, png and svg");
        assertThat(mvc.get().uri(path).accept(MediaType.TEXT_HTML))
                .hasStatusOk()
                .bodyText()
                .contains(path + ".png")
                .doesNotContain(path + ".pdf");
    }

    @Test
    void isOfferedOnThePageOfTheBadge() {
        var path = "/credentials/" + earnedBy("Amara Okafor").id();

        assertThat(mvc.get().uri(path).accept(MediaType.TEXT_HTML)).bodyText().contains(path + ".pdf");
    }

    private IssuedCredential earnedBy(String name) {
        var learner = graduates.graduate(centre, name);
        issue.issue(learner.decision());
        return credentials.ofRecipient(learner.id()).getFirst();
    }

    private byte[] pdf(IssuedCredential badge) {
        var answer = mvc.get().uri("/credentials/" + badge.id() + ".pdf").exchange();
        assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
        return answer.getResponse().getContentAsByteArray();
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
}
