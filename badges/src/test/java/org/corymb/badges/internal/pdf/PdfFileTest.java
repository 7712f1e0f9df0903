package org.corymb.badges.internal.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.corymb.badges.Pdfs;
import org.corymb.badges.internal.pdf.PdfValue.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The objects of a file and the files that are embedded in it. */
class PdfFileTest {
    private static final String SPECIFICATION = "<</F(a)/EF<</F 2 0 R>>>>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<</Length 5>>\nstream\na b c\nendstream",
                "<</Length 5>>stream\na b cendstream",
                "<</Length 5>>\nstream\r\na b c\r\nendstream",
                "<</Length 5>>\nstream\na b c \n\t\r endstream",
                "<</Length 4>>\nstream\na b c\nendstream",
                "<</Length 6>>\nstream\na b c\r\nendstream",
                "<</Length 999999>>\nstream\na b c\nendstream",
                "<</Length 7 0 R>>\nstream\na b c\nendstream",
                "<<>>\nstream\na b c\r\nendstream"
            })
    void findsTheEndOfAStream(String stream) {
        var text = text(stream);

        assertThat(text.strip()).isEqualTo("a b c");
    }

    private static String text(String stream) {
        var file = PdfFile.read(Pdfs.document("<</Type/Catalog/AF[" + SPECIFICATION + "]>>", stream));
        return EmbeddedFiles.bytes(file, EmbeddedFiles.of(file).getFirst())
                .map(bytes -> new String(bytes, ISO_8859_1))
                .orElse("none");
    }

    @Test
    void readsAStreamAsLongAsItSays() {
        assertThat(text("<</Length 5>>\nstream\na b c\nendstream")).isEqualTo("a b c");
        assertThat(text("<</Length 7>>\nstream\na b c \n\nendstream")).isEqualTo("a b c \n");
        assertThat(text("<<>>\nstream\na b c\nendstream")).isEqualTo("a b c");
        assertThat(text("<<>>\nstream\na b c\r\nendstream")).isEqualTo("a b c");
        assertThat(text("<</Length 9>>\nstream\nendstream\nendstream")).isEqualTo("endstream");
        assertThat(text("<</Length 5>>\nstream\na b c" + " ".repeat(64) + "endstream"))
                .isEqualTo("a b c");
        assertThat(text("<</Length 5>>\nstream\na b c" + " ".repeat(65) + "endstream"))
                .isEqualTo("a b c" + " ".repeat(64));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/Filter/FlateDecode|packed",
                "/Filter[/FlateDecode]|packed",
                "/Filter[/FlateDecode/FlateDecode]|none",
                "/Filter/LZWDecode|none",
                "/Filter/FlateDecode/DecodeParms<<>>|none",
                "/Filter/FlateDecode/F(x)|none"
            })
    void unpacksWhatIsDeflated(String dictionary, String text) {
        var stream = Pdfs.deflatedStream("", "packed").replace("/Filter/FlateDecode", dictionary);

        assertThat(text(stream)).isEqualTo(text);
    }

    @Test
    void leavesOutWhatIsDamaged() {
        assertThat(text(Pdfs.stream("/Filter/FlateDecode", "abc"))).isEqualTo("none");
        var cut = Pdfs.deflatedStream("", "packed packed packed");
        int start = cut.indexOf("stream\n") + 7;
        assertThat(text(Pdfs.stream("/Filter/FlateDecode", cut.substring(start, start + 8))))
                .isEqualTo("none");
        assertThat(text("(no stream)")).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<</UF(u)/F(f)/EF<</F 2 0 R>>>>|u",
                "<</F(f)/EF<</F 2 0 R>>>>|f",
                "<</UF 3 0 R/EF<</UF 2 0 R>>>>|three",
                "<</EF<</UF 2 0 R>>>>|''"
            })
    void namesAnEmbeddedFile(String specification, String name) {
        var file = PdfFile.read(
                Pdfs.document("<</Type/Catalog/AF[" + specification + "]>>", Pdfs.stream("", "text"), "(three)"));
        var entries = EmbeddedFiles.listed(file);

        assertThat(entries).extracting(EmbeddedFiles.Entry::name).containsExactly(name);
        assertThat(EmbeddedFiles.bytes(file, entries.getFirst())).isPresent();
    }

    @Test
    void listsEachFileOnceAndNothingElse() {
        var file = PdfFile.read(Pdfs.document(
                "<</Type/Catalog/Names 4 0 R/AF[3 0 R 3 0 R <</F(b)>> 5 0 R (x)]>>",
                Pdfs.stream("", "text"),
                SPECIFICATION,
                "<</EmbeddedFiles<</Kids[<</Names[(a) 3 0 R(b) 5 0 R(c)]>> 6 0 R]>>>>",
                "<</F(c)/EF<</F 2 0 R>>>>",
                "<</Names[(d) " + SPECIFICATION + "]>>"));

        assertThat(EmbeddedFiles.listed(file))
                .extracting(EmbeddedFiles.Entry::specification)
                .hasSize(3)
                .startsWith(new Ref(3, 0), new Ref(5, 0));
    }

    @Test
    void looksEverywhereWhereTheCatalogueListsNothing() {
        var file =
                PdfFile.read(Pdfs.document("<</Type/Catalog>>", Pdfs.stream("", "text"), SPECIFICATION, "<</F(b)>>"));

        assertThat(EmbeddedFiles.listed(file)).isEmpty();
        assertThat(EmbeddedFiles.of(file)).extracting(EmbeddedFiles.Entry::name).containsExactly("a");
        assertThat(EmbeddedFiles.bytes(file, new EmbeddedFiles.Entry("", new Ref(4, 0))))
                .isEmpty();
        assertThat(EmbeddedFiles.bytes(file, new EmbeddedFiles.Entry("", new Ref(9, 0))))
                .isEmpty();
        assertThat(EmbeddedFiles.listed(PdfFile.read("%PDF-1.7".getBytes(ISO_8859_1))))
                .isEmpty();
    }

    @Test
    void followsKidsSoDeepAndNoDeeper() {
        assertThat(EmbeddedFiles.listed(nested(16))).hasSize(1);
        assertThat(EmbeddedFiles.listed(nested(17))).isEmpty();
    }

    private static PdfFile nested(int depth) {
        var objects = new String[depth + 3];
        objects[0] = "<</Type/Catalog/Names<</EmbeddedFiles 3 0 R>>>>";
        objects[1] = Pdfs.stream("", "text");
        for (int i = 0; i < depth; i++) {
            objects[2 + i] = "<</Kids[" + (4 + i) + " 0 R]>>";
        }
        objects[depth + 2] = "<</Names[(a) " + SPECIFICATION + "]>>";
        return PdfFile.read(Pdfs.document(objects));
    }

    @Test
    void readsSoManyFilesAndNoMore() {
        assertThat(EmbeddedFiles.of(many(1000))).hasSize(1000);
        assertThatThrownBy(() -> EmbeddedFiles.of(many(1001)))
                .isInstanceOf(UnreadablePdf.class)
                .hasMessage("This PDF file has more than 1000 files embedded.");
    }

    private static PdfFile many(int files) {
        return PdfFile.read(Pdfs.document("<</Type/Catalog/AF[" + SPECIFICATION.repeat(files) + "]>>"));
    }

    @Test
    void theLastOfSeveralObjectsCounts() {
        var file = read("1 0 obj(a)endobj 1 0 obj(b)endobj 7 0 obj 5 endobj 3 0 obj endobj 12 0 obj 1 0 R endobj");

        assertThat(file.resolve(new Ref(1, 0))).isEqualTo(new PdfValue.Text("b"));
        assertThat(file.resolve(new Ref(7, 0))).isEqualTo(new PdfValue.Word("5"));
        assertThat(file.resolve(new Ref(3, 0))).isNull();
        assertThat(file.resolve(new Ref(12, 0))).isNull();
        assertThat(file.resolve(new PdfValue.Word("5"))).isEqualTo(new PdfValue.Word("5"));
        assertThat(file.dictionary(new Ref(7, 0))).isNull();
        assertThat(file.highest()).isEqualTo(12);
        assertThat(file.stream(new Ref(7, 0))).isEqualTo(Optional.empty());
        assertThat(file.stream(null)).isEqualTo(Optional.empty());
    }

    @Test
    void findsObjectsAndTrailersByTheirWordsOnly() {
        assertThat(read("1 0 object 2 0 obj(b)endobj 33333333333 0 obj(c)endobj")
                        .highest())
                .isEqualTo(2);
        var file = read("trailer<</Root 1 0 R/Size 3>> trailer<</Info 2 0 R>> trailer 5 1 0 obj<</A 1>>endobj");
        assertThat(file.trailer("Root")).isEqualTo(new Ref(1, 0));
        assertThat(file.trailer("Info")).isEqualTo(new Ref(2, 0));
        assertThat(file.trailer("Size")).isNull();
        assertThat(file.catalogue()).isNotNull();
        assertThat(read("trailer<</Info 2 0 R>>").catalogue()).isNull();
    }

    @Test
    void readsPackedObjects() {
        var first = "1 0 2 4 x 9 3 99 ";
        var packed = "(a) (b) (c)";
        var file = PdfFile.read(Pdfs.document(
                "(old)", Pdfs.deflatedStream("/Type/ObjStm/N 4/First " + first.length(), first + packed)));

        assertThat(file.resolve(new Ref(1, 0))).isEqualTo(new PdfValue.Text("a"));
        assertThat(file.resolve(new Ref(2, 0))).isEqualTo(new PdfValue.Text("b"));
        assertThat(file.resolve(new Ref(3, 0))).isNull();
        for (var dictionary : List.of("/N 4/First -1", "/N 4/First 999", "/N -1/First 17", "/First 17", "/N 4")) {
            var other = PdfFile.read(
                    Pdfs.document("(old)", Pdfs.deflatedStream("/Type/ObjStm" + dictionary, first + packed)));
            assertThat(other.resolve(new Ref(1, 0))).as(dictionary).isEqualTo(new PdfValue.Text("old"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 0 obj<</Length 5>>stream|This PDF file is cut off.",
                "1 0 obj<<>>stream a b c|This PDF file is cut off.",
                "1 0 obj(a|This PDF file is damaged or cut off.",
                "trailer<</Encrypt 9 0 R>>|This PDF file is encrypted; what is embedded in it is not read.",
                "1 0 obj<</Type/XRef/Encrypt 9 0 R>>stream endstream|This PDF file is encrypted; what is embedded in it is not read."
            })
    void saysWhyAFileIsNotRead(String content, String why) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(UnreadablePdf.class)
                .hasMessage(why);
    }

    @Test
    void readsSoManyObjectsAndValuesAndNoMore() {
        assertThat(read("1 0 obj 1 ".repeat(100_000)).highest()).isEqualTo(1);
        assertThatThrownBy(() -> read("1 0 obj 1 ".repeat(100_001)))
                .hasMessage("This PDF file has more than 100000 objects.");
        var list = "1 0 obj[" + "a ".repeat(199_999) + "]";
        assertThat(read(list.repeat(5)).highest()).isEqualTo(1);
        assertThatThrownBy(() -> read(list.repeat(5) + "1 0 obj 1 "))
                .hasMessage("This PDF file has more than 1000000 values.");
    }

    private static PdfFile read(String content) {
        return PdfFile.read(("%PDF-1.7\n" + content).getBytes(ISO_8859_1));
    }
}
