package org.corymb.lms.web.badges.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTest {
    private static final Instant NOON = Instant.parse("2027-03-04T12:00:00Z");

    private final Paper paper = new PrintShop("").paper();

    @Test
    void leavesOutWhatCannotStandInADocument() throws IOException {
        try (var document = document("Amara\u0001 \u000B\u001FOkafor\uFFFE")) {
            assertThat(new PDFTextStripper().getText(document).strip()).isEqualTo("Amara Okafor");
        }
    }

    @Test
    void fetchesNothingFromElsewhere() throws IOException {
        var picture = "<img alt=\"a\" src=\"file:///etc/passwd\"/><img alt=\"b\" src=\"https://example.org/a.png\"/>";

        try (var document = document(picture + "<link rel=\"stylesheet\" href=\"file:///etc/hosts\"/>Amara")) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Amara")
                    .doesNotContain("root", "localhost");
        }
    }

    private PDDocument document(String body) throws IOException {
        return Loader.loadPDF(paper.set(
                "<html lang=\"en\"><head><title>A</title><meta name=\"subject\" content=\"A\"/></head>"
                        + "<body style=\"font-family: Certificate\">" + body + "</body></html>",
                NOON));
    }
}
