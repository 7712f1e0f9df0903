package org.corymb.badges.baking;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.corymb.badges.Pdfs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfBakingTest {
    private static final String JSON =
            "{\"@context\":[\"https://www.w3.org/ns/credentials/v2\"],\"name\":\"é endstream 1 0 obj\"}";
    private static final String TOKEN = "eyJ.eyJ.abc-_";
    private static final String PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>";

    @Test
    void carriesTheCredentialAndLeavesTheDocumentAsItIs() {
        for (byte[] pdf : new byte[][] {Pdfs.plain(), Pdfs.packed()}) {
            assertThat(PdfBaking.unbake(pdf)).isEmpty();
            for (var credential : new String[] {JSON, TOKEN}) {
                byte[] baked = PdfBaking.bake(pdf, credential);
                assertThat(PdfBaking.unbake(baked)).contains(credential);
                assertThat(Arrays.copyOf(baked, pdf.length)).isEqualTo(pdf);
                assertThat(new String(baked, ISO_8859_1)).contains("/AFRelationship /Data", "/AF [");
            }
        }
    }

    @Test
    void replacesTheOldCredential() {
        for (byte[] pdf : new byte[][] {Pdfs.plain(), Pdfs.packed()}) {
            byte[] twice =
                    PdfBaking.bake(PdfBaking.bake(PdfBaking.bake(pdf, JSON), TOKEN), TOKEN.replace("abc", "def"));
            assertThat(PdfBaking.unbakeAll(twice))
                    .extracting(PdfBaking.Embedded::text)
                    .containsExactly("eyJ.eyJ.def-_");
        }
    }

    @Test
    void keepsOtherEmbeddedFiles() {
        byte[] pdf = Pdfs.document(
                "<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Kids[6 0 R]>>/Dests 7 0 R>>>>",
                PAGES,
                Pdfs.page(),
                Pdfs.deflatedStream("/Type/EmbeddedFile", "a,b,c"),
                "<</Type/Filespec/UF(table.csv)/EF<</F 4 0 R>>>>",
                "<</Names[(table.csv) 5 0 R]>>",
                "<</Names[]>>");
        var baked = PdfBaking.bake(pdf, JSON);
        assertThat(PdfBaking.unbakeAll(baked)).hasSize(1);
        assertThat(new String(baked, ISO_8859_1)).contains("5 0 R", "/Dests 7 0 R");
        assertThat(PdfBaking.unbakeAll(PdfBaking.bake(baked, TOKEN))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(x) 5 0 R]>>>>>>",
                "<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Kids[<</Kids[<</Names[(x) 5 0 R]>>]>>]>>>>>>",
                "<</Type/Catalog/Pages 2 0 R/AF[5 0 R]>>",
                "<</Type/Catalog/Pages 2 0 R>>"
            })
    void readsFilesWhereverTheyAreListed(String catalogue) {
        for (var stream : new String[] {Pdfs.stream("", TOKEN), Pdfs.deflatedStream("", TOKEN)}) {
            byte[] pdf = Pdfs.document(
                    catalogue, PAGES, Pdfs.page(), stream, "<</Type/Filespec/F<612e6a7774>/EF<</F 4 0 R>>>>");
            assertThat(PdfBaking.unbake(pdf)).contains(TOKEN);
            assertThat(PdfBaking.unbakeAll(pdf).getFirst().name()).isEqualTo("a.jwt");
        }
    }

    @Test
    void tellsWhenThereAreSeveral() {
        byte[] pdf = Pdfs.document(
                "<</Type/Catalog/AF[<</F(1)/EF<</F 2 0 R>>>><</F(2)/EF<</F 3 0 R>>>>]>>",
                Pdfs.stream("", "eyJ.eyJ.a"),
                Pdfs.stream("", "eyJ.eyJ.b"));
        assertThat(PdfBaking.unbakeAll(pdf)).hasSize(2);
        assertThatThrownBy(() -> PdfBaking.unbake(pdf)).hasMessageContaining("2 credentials");
    }

    @Test
    void refusesEncryptedDocuments() {
        byte[] pdf = new String(Pdfs.plain(), ISO_8859_1)
                .replace("/Root 1 0 R", "/Root 1 0 R/Encrypt 9 0 R")
                .getBytes(ISO_8859_1);
        assertThatThrownBy(() -> PdfBaking.unbake(pdf)).hasMessageContaining("encrypted");
    }

    @Test
    void endsInTimeWhenTheDocumentRunsInCircles() {
        byte[] circles = Pdfs.document(
                "<</Type/Catalog/Names 1 0 R/EmbeddedFiles 1 0 R/Kids[1 0 R 1 0 R 2 0 R]/AF 3 0 R>>",
                "<</Kids[1 0 R 2 0 R 2 0 R]>>",
                "3 0 R");
        assertThat(PdfBaking.unbake(circles)).isEmpty();
        assertRefused(Pdfs.document("[".repeat(100_000)));
        assertRefused(Pdfs.document("<<".repeat(100_000)));
        assertRefused("%PDF-1.7\n".concat("1 0 obj 1 endobj ".repeat(200_000)).getBytes(ISO_8859_1));
        assertRefused(("%PDF-1.7\n1 0 obj [" + "1 ".repeat(1_200_000) + "] endobj").getBytes(ISO_8859_1));
        var overlapping = "1 0 ".repeat(20_000) + "[" + "1 ".repeat(50_000) + "]";
        byte[] overlap =
                Pdfs.document("<<>>", Pdfs.deflatedStream("/Type/ObjStm/N 20000/First " + 4 * 20_000, overlapping));
        assertThatThrownBy(() -> PdfBaking.unbake(overlap)).hasMessageContaining("overlap");
    }

    @Test
    void refusesWhatGrowsWithoutBound() {
        byte[] bomb = Pdfs.document(
                "<</Type/Catalog/AF[<</F(1)/EF<</F 2 0 R>>>>]>>", Pdfs.deflatedStream("", "\0".repeat(64 << 20)));
        assertThatThrownBy(() -> PdfBaking.unbake(bomb)).hasMessageContaining("32 MB");
    }

    @Test
    void answersWhateverIsBroken() {
        byte[] baked = PdfBaking.bake(Pdfs.packed(), JSON);
        var random = new Random(5);
        for (int i = 0; i < 3000; i++) {
            byte[] changed = Arrays.copyOf(baked, i % 3 == 0 ? random.nextInt(baked.length) : baked.length);
            for (int j = 0; j < 3 && changed.length > 6; j++) {
                changed[5 + random.nextInt(changed.length - 5)] = (byte) "<>[]()/ 09Rr\n".charAt(random.nextInt(13));
            }
            assertReadOrRefused(changed);
        }
    }

    private static void assertReadOrRefused(byte[] pdf) {
        try {
            PdfBaking.bake(pdf, TOKEN);
        } catch (UnreadableImage e) {
            assertThat(e).hasMessageEndingWith(".");
        }
    }

    private static void assertRefused(byte[] pdf) {
        org.assertj.core.api.Assertions.assertThat(java.util.concurrent.CompletableFuture.supplyAsync(() -> {
                    try {
                        return PdfBaking.unbake(pdf).isEmpty() ? "empty" : "full";
                    } catch (UnreadableImage e) {
                        return "refused";
                    }
                }))
                .succeedsWithin(Duration.ofSeconds(20))
                .isNotEqualTo("full");
    }
}
