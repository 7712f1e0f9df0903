package org.corymb.badges.baking;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import org.corymb.badges.Pdfs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written behind a document, byte for byte. */
class PdfUpdateTest {
    private static final String JSON = "{\"@context\":[],\"name\":\"é\"}";
    private static final String NOWHERE = "This PDF file does not say where its objects are; open it and save it anew.";

    @Test
    void appendsTheFileItsDescriptionTheCatalogueAndATable() {
        byte[] pdf = Pdfs.plain();

        var update = update(pdf, PdfBaking.bake(pdf, ' ' + JSON + '\n'));

        assertThat(update)
                .isEqualTo("\n4 0 obj\n<</Type /EmbeddedFile /Subtype /application#2Fvc+ld+json /Length 27"
                        + " /Params <</Size 27>>>>\nstream\n" + latin(JSON) + "\nendstream\nendobj\n"
                        + "5 0 obj\n" + description("credential.json") + "\nendobj\n"
                        + "1 0 obj\n<</Type /Catalog /Pages 2 0 R /Names <</EmbeddedFiles <</Names ["
                        + hex("credential.json") + " 5 0 R]>>>> /AF [5 0 R]>>\nendobj\n"
                        + "xref\n0 1\n0000000000 65535 f\r\n"
                        + "1 1\n" + offset(pdf, update, "1 0 obj") + " 00000 n\r\n"
                        + "4 1\n" + offset(pdf, update, "4 0 obj") + " 00000 n\r\n"
                        + "5 1\n" + offset(pdf, update, "5 0 obj") + " 00000 n\r\n"
                        + "trailer\n<</Size 6 /Root 1 0 R /Prev " + new String(pdf, ISO_8859_1).indexOf("xref")
                        + ">>\nstartxref\n" + (pdf.length + update.indexOf("xref\n0 1")) + "\n%%EOF\n");
    }

    @Test
    void appendsATableThatIsAStreamWhereTheLastOneWas() {
        byte[] pdf = Pdfs.packed();

        var update = update(pdf, PdfBaking.bake(pdf, "eyJ.eyJ.abc"));

        int own = update.indexOf("8 0 obj");
        assertThat(update)
                .contains("/Subtype /application#2Fjwt /Length 11 ", "\n7 0 obj\n" + description("credential.jwt", 6));
        assertThat(update.substring(own))
                .isEqualTo("8 0 obj\n<</Size 9 /Root 1 0 R /Prev "
                        + new String(pdf, ISO_8859_1).indexOf("5 0 obj")
                        + " /Type /XRef /W [1 4 2] /Index [1 1 6 1 7 1 8 1] /Length 28>>\nstream\n"
                        + row(pdf.length + update.indexOf("1 0 obj"))
                        + row(pdf.length + update.indexOf("6 0 obj"))
                        + row(pdf.length + update.indexOf("7 0 obj"))
                        + row(pdf.length + own)
                        + "\nendstream\nendobj\nstartxref\n" + (pdf.length + own) + "\n%%EOF\n");
    }

    @Test
    void keepsWhatTheTrailerAndTheCatalogueSay() {
        byte[] pdf = new String(
                        Pdfs.document(
                                "<</Type/Catalog/Lang(de)/Names 2 0 R>>",
                                "<</Dests 3 0 R/EmbeddedFiles<</Names[]>>>>",
                                "<</Names[]>>"),
                        ISO_8859_1)
                .replace("/Root 1 0 R", "/Root 1 0 R/Info 9 0 R/ID[<00><01>]")
                .getBytes(ISO_8859_1);

        assertThat(update(pdf, PdfBaking.bake(pdf, JSON)))
                .contains("/Lang <6465> /Names <</Dests 3 0 R /EmbeddedFiles <</Names [")
                .contains("trailer\n<</Size 6 /Root 1 0 R /Info 9 0 R /ID [<00> <01>] /Prev ");
    }

    @Test
    void keepsOtherFilesInTheOrderOfTheirNames() {
        var table = "<</Type/Filespec/F(%s)/EF<</F 2 0 R>>>>";
        byte[] pdf = Pdfs.document(
                "<</Type/Catalog/AF[3 0 R 4 0 R 5 0 R 6 0 R]>>",
                Pdfs.stream("", "a,b,c"),
                table.formatted("z.csv"),
                table.formatted("a\u00e9.csv"),
                table.formatted("z.csv"),
                table.formatted("credential.json"));

        assertThat(update(pdf, PdfBaking.bake(pdf, JSON)))
                .contains("/Names [" + hex("a_.csv") + " 4 0 R " + hex("credential.json") + " 8 0 R "
                        + hex("credential.json-3") + " 6 0 R " + hex("z.csv") + " 3 0 R " + hex("z.csv-2")
                        + " 5 0 R]")
                .contains("/AF [3 0 R 4 0 R 5 0 R 6 0 R 8 0 R]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "startxref\n", "startxref\n0\n", "startxref\n99999\n", "startxref\n1234567890\n"})
    void refusesDocumentsThatDoNotSayWhereTheirObjectsAre(String end) {
        var text = new String(Pdfs.plain(), ISO_8859_1);
        byte[] pdf = (text.substring(0, text.indexOf("startxref")) + end).getBytes(ISO_8859_1);

        assertThatThrownBy(() -> PdfBaking.bake(pdf, JSON)).hasMessage(NOWHERE);
    }

    @Test
    void takesTheLastTableOfTheDocument() {
        byte[] pdf = Pdfs.plain();
        var text = new String(pdf, ISO_8859_1);
        byte[] twice = (text + "xref\n0 0\ntrailer\n<</Size 4/Root 1 0 R>>\nstartxref\n" + pdf.length + "\n%%EOF\n")
                .getBytes(ISO_8859_1);

        assertThat(update(twice, PdfBaking.bake(twice, JSON))).contains("/Prev " + pdf.length + ">>");
        assertThatThrownBy(() -> PdfBaking.bake((text + " ".repeat(2048)).getBytes(ISO_8859_1), JSON))
                .hasMessage(NOWHERE);
        byte[] far = (text + " ".repeat(2000)).getBytes(ISO_8859_1);
        assertThat(PdfBaking.unbake(PdfBaking.bake(far, JSON))).contains(JSON);
    }

    @Test
    void readsATableAtTheVeryEnd() {
        assertThat(PdfTables.of("%PDF-1.7\nstartxref\n22 xref".getBytes(ISO_8859_1)))
                .isEqualTo(new PdfTables(false, 22));
        assertThatThrownBy(() -> PdfTables.of("startxref\n13 x".getBytes(ISO_8859_1)))
                .hasMessage(NOWHERE);
        assertThat(PdfTables.of("4  0 obj startxref\n0 ".getBytes(ISO_8859_1))).isEqualTo(new PdfTables(true, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/Root 1 0 R|/Size 4",
                "/Root 1 0 R|/Root 1 1 R",
                "/Root 1 0 R|/Root 9 0 R",
                "/Root 1 0 R|/Root<</Type/Catalog>>"
            })
    void refusesDocumentsWithoutACatalogue(String root, String other) {
        byte[] pdf = new String(Pdfs.plain(), ISO_8859_1).replace(root, other).getBytes(ISO_8859_1);

        assertThatThrownBy(() -> PdfBaking.bake(pdf, JSON))
                .hasMessage("This PDF file has no catalogue that can be updated.");
    }

    @Test
    void refusesWhatWouldNotComeOutAgain() {
        assertThatThrownBy(() -> PdfBaking.bake(Pdfs.plain(), "an invoice"))
                .hasMessage("This PDF file cannot be baked.");
    }

    @Test
    void tellsCredentialsFromOtherFiles() {
        for (var text : new String[] {JSON, "\uFEFF" + JSON, " \uFEFF " + JSON + "\n", "{ \n\"@context\":1}"}) {
            assertThat(PdfBaking.credential(text.getBytes(UTF_8)))
                    .contains(text.strip().replace("\uFEFF", "").strip());
        }
        for (var text : new String[] {"", "{}", "{\"a\":1}", "[\"@context\"]", "a.b", "a.b.c.d", "a.b.c d", "a.b.é"}) {
            assertThat(PdfBaking.credential(text.getBytes(UTF_8))).as(text).isEmpty();
        }
        var token = "a.b." + "c".repeat((8 << 20) - 4);
        assertThat(PdfBaking.credential(token.getBytes(UTF_8))).contains(token);
        assertThat(PdfBaking.credential((token + 'c').getBytes(UTF_8))).isEmpty();
        assertThat(new PdfBaking.Embedded("é.json", "é").bytes()).isEqualTo("é".getBytes(UTF_8));
    }

    @Test
    void knowsAPdfFileByItsFirstBytes() {
        assertThat(PdfBaking.recognises("%PDF-".getBytes(UTF_8))).isTrue();
        for (var text : new String[] {"", "%PDF", " %PDF-", "%FDF-"}) {
            assertThat(PdfBaking.recognises(text.getBytes(UTF_8))).isFalse();
        }
        assertThatThrownBy(() -> PdfBaking.unbakeAll(new byte[PdfBaking.LARGEST_FILE + 1]))
                .isInstanceOf(UnreadableImage.class)
                .hasMessage("This PDF file is larger than 32 MB.");
        assertThatThrownBy(() -> PdfBaking.bake(new byte[PdfBaking.LARGEST_FILE + 1], JSON))
                .isInstanceOf(UnreadableImage.class)
                .hasMessage("This PDF file is larger than 32 MB.");
    }

    private static String update(byte[] pdf, byte[] baked) {
        assertThat(Arrays.copyOf(baked, pdf.length)).isEqualTo(pdf);
        return new String(baked, pdf.length, baked.length - pdf.length, ISO_8859_1);
    }

    private static String description(String name) {
        return description(name, 4);
    }

    private static String description(String name, int file) {
        return "<</Type /Filespec /F " + hex(name) + " /UF " + hex(name) + " /Desc " + hex("Verifiable credential")
                + " /AFRelationship /Data /EF <</F " + file + " 0 R /UF " + file + " 0 R>>>>";
    }

    private static String offset(byte[] pdf, String update, String object) {
        return "%010d".formatted(pdf.length + update.indexOf(object));
    }

    private static String row(int offset) {
        return "\u0001" + (char) (offset >> 24) + (char) (offset >> 16 & 0xFF) + (char) (offset >> 8 & 0xFF)
                + (char) (offset & 0xFF) + "\0\0";
    }

    private static String hex(String text) {
        return '<' + HexFormat.of().formatHex(text.getBytes(ISO_8859_1)) + '>';
    }

    private static String latin(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }
}
