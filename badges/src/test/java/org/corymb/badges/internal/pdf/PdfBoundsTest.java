package org.corymb.badges.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.corymb.badges.Pdfs;
import org.corymb.badges.internal.pdf.PdfValue.Ref;
import org.junit.jupiter.api.Test;

/** Small files that are made to be much work. */
class PdfBoundsTest {
    private static final EmbeddedFiles.Entry FILE = new EmbeddedFiles.Entry("", new Ref(2, 0));

    @Test
    void aTreeWhoseBranchesAreSharedIsNotFollowedWithoutEnd() {
        var objects = new ArrayList<>(List.of("<</Type/Catalog/Names<</EmbeddedFiles<</Kids 2 0 R>>>>>>"));
        for (int next = 3; next <= 5; next++) {
            objects.add("[" + ("<</Kids " + next + " 0 R>>").repeat(101) + "]");
        }
        objects.add("[]");
        var file = PdfFile.read(Pdfs.document(objects.toArray(String[]::new)));

        assertThatThrownBy(() -> EmbeddedFiles.listed(file))
                .isInstanceOf(UnreadablePdf.class)
                .hasMessage("This PDF file lists the same files too often.");
    }

    @Test
    void aListThatIsSharedIsNotReadWithoutEnd() {
        assertThat(EmbeddedFiles.listed(sharing(9))).isEmpty();
        assertThatThrownBy(() -> EmbeddedFiles.listed(sharing(10)))
                .isInstanceOf(UnreadablePdf.class)
                .hasMessage("This PDF file lists the same files too often.");
    }

    private static PdfFile sharing(int nodes) {
        var leaf = "<</Names 2 0 R>>".repeat(nodes);
        return PdfFile.read(Pdfs.document(
                "<</Type/Catalog/Names<</EmbeddedFiles<</Kids[" + leaf + "]>>>>>>", "[" + "a ".repeat(199_998) + "]"));
    }

    @Test
    void whatIsDamagedIsNotLookedAtWithoutEnd() {
        var file = withFile(Pdfs.stream("/Filter/FlateDecode", "x".repeat(1 << 20)));

        for (int i = 0; i < 256; i++) {
            assertThat(EmbeddedFiles.bytes(file, FILE)).isEmpty();
        }
        assertThatThrownBy(() -> EmbeddedFiles.bytes(file, FILE))
                .isInstanceOf(UnreadablePdf.class)
                .hasMessage("This PDF file asks to unpack the same things too often.");
    }

    @Test
    void whatIsCutOffCountsAsWorkOnceUnpacked() {
        var whole = Pdfs.deflatedStream("", "\0".repeat(31 << 20));
        int start = whole.indexOf("stream\n") + 7;
        var file = withFile(Pdfs.stream(
                "/Filter/FlateDecode", whole.substring(start, whole.length() - "\nendstream".length() - 8)));

        for (int i = 0; i < 8; i++) {
            assertThat(EmbeddedFiles.bytes(file, FILE)).isEmpty();
        }
        assertThatThrownBy(() -> EmbeddedFiles.bytes(file, FILE)).isInstanceOf(UnreadablePdf.class);
    }

    @Test
    void unpacksSoMuchAndNoMore() {
        var tooMuch = "This PDF file holds more than 32 MB once it is unpacked.";
        var file = withFile(Pdfs.deflatedStream("", "\0".repeat(32 << 20)));

        assertThat(EmbeddedFiles.bytes(file, FILE))
                .hasValueSatisfying(bytes -> assertThat(bytes).hasSize(32 << 20));
        assertThatThrownBy(() -> EmbeddedFiles.bytes(file, FILE)).hasMessage(tooMuch);
        var more = withFile(Pdfs.deflatedStream("", "\0".repeat((32 << 20) + 1)));
        assertThatThrownBy(() -> EmbeddedFiles.bytes(more, FILE)).hasMessage(tooMuch);
        var plain = withFile(Pdfs.stream("", "x".repeat(16 << 20)));
        assertThat(EmbeddedFiles.bytes(plain, FILE)).isPresent();
        assertThat(EmbeddedFiles.bytes(plain, FILE)).isPresent();
        assertThatThrownBy(() -> EmbeddedFiles.bytes(plain, FILE)).hasMessage(tooMuch);
    }

    /** The second object is the file specification, the third the stream. */
    private static PdfFile withFile(String stream) {
        return PdfFile.read(Pdfs.document("<</Type/Catalog>>", "<</F(a)/EF<</F 3 0 R>>>>", stream));
    }
}
