package org.corymb.badges.internal.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.corymb.badges.Pdfs;
import org.corymb.badges.baking.PdfBaking;
import org.corymb.badges.baking.PngBaking;
import org.corymb.badges.baking.SvgBaking;
import org.corymb.badges.baking.UnreadableImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a badge comes in is told by its bytes. */
class CarrierTest {
    private static final String JSON = "{\"@context\":[],\"name\":\"é\"}";
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final byte[] SVG = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8);

    @Test
    void takesTheTextOutOfEach() {
        assertText(Carrier.PNG, " in a PNG picture", PngBaking.bake(PNG, JSON));
        assertText(Carrier.SVG, " in an SVG picture", SvgBaking.bake(SVG, JSON));
        assertText(Carrier.PDF, " in a PDF file", PdfBaking.bake(Pdfs.plain(), JSON));
        assertText(Carrier.TEXT, "", JSON.getBytes(UTF_8));
        assertThat(Carrier.TEXT.unbake(JSON.getBytes(UTF_8))).isEqualTo(JSON);
    }

    private static void assertText(Carrier carrier, String where, byte[] bytes) {
        assertThat(Carrier.of(bytes)).isSameAs(carrier);
        assertThat(carrier.where()).isEqualTo(where);
        assertThat(carrier.textOf(bytes)).isEqualTo(JSON.getBytes(UTF_8));
    }

    @Test
    void saysWhenThereIsNoBadgeInside() {
        assertThatThrownBy(() -> Carrier.PNG.textOf(PNG))
                .isInstanceOf(UnreadableImage.class)
                .hasMessage("There is no badge in a PNG picture.");
        assertThatThrownBy(() -> Carrier.SVG.textOf(SVG)).hasMessage("There is no badge in an SVG picture.");
        assertThatThrownBy(() -> Carrier.PDF.textOf(Pdfs.plain())).hasMessage("There is no badge in a PDF file.");
        assertThatThrownBy(() -> Carrier.PNG.textOf(PngBaking.bake(PNG, " ")))
                .hasMessage("There is no badge in a PNG picture.");
        assertThatThrownBy(() -> Carrier.ZIP.textOf(new byte[0]))
                .hasMessage("This is a zip file with several files. Each of them is a badge of its own.");
    }

    @ParameterizedTest
    @CsvSource({"'PK\u0003\u0004', ZIP", "'PK\u0005\u0006', ZIP", "'PK\u0007\u0008', TEXT", "PK, TEXT", "'', TEXT"})
    void knowsAnArchiveByItsFirstBytes(String start, Carrier carrier) {
        assertThat(Carrier.of(start.getBytes(ISO_8859_1))).isSameAs(carrier);
        assertThat(Carrier.of(("x" + start).getBytes(ISO_8859_1))).isSameAs(Carrier.TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        ".DS_Store, true",
        "a/Thumbs.db, true",
        "a/b/desktop.ini, true",
        "__MACOSX/a, true",
        "a/__MACOSX/b, true",
        "a.DS_Store, false",
        "desktop.ini/a, false",
        "x__MACOSX/a, false",
        "a, false"
    })
    void knowsFilesOfTheSystem(String name, boolean ofTheSystem) {
        assertThat(FileName.isOfTheSystem(name)).isEqualTo(ofTheSystem);
    }

    @Test
    void shortensNamesThatAreTooLong() {
        assertThat(FileName.clean("x".repeat(200))).isEqualTo("x".repeat(200));
        assertThat(FileName.clean("x".repeat(201))).isEqualTo("x".repeat(200) + "...");
        assertThat(FileName.clean("a\nb\u2028c\u202Ed\u009Be")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    }
}
