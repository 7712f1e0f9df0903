package org.corymb.badges;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.corymb.badges.baking.PngBaking;
import org.corymb.badges.baking.UnreadableImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Things built to make the verifier work, allocate or fail without end; without the bounds these take minutes or gigabytes. */
class AttackTest {
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Test
    void doesNotSearchTheWholeFileForTheEndOfEachStream() {
        var objects = "1 0 obj<</Length 5000000>>stream\nendstream ".repeat(60_000);

        assertMalformed("%PDF-1.7\n" + objects + "x".repeat(8_000_000));
        assertMalformed("%PDF-1.7\n" + objects + "x".repeat(8_000_000) + "endstream");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trailer%", "1 0 obj%"})
    void doesNotSkipOneCommentAgainForEachWordInIt(String word) {
        assertMalformed("%PDF-1.7\n" + word.repeat(1_000_000) + "\nendobj");
    }

    @Test
    void doesNotLookAheadAgainForEachObjectThatIsPacked() {
        var header = new StringBuilder();
        for (int i = 1; i <= 90_000; i++) {
            header.append(i).append(" 0 ");
        }
        var packed = header + "1" + " ".repeat(6_000_000) + "1 2";

        assertMalformed(packed(packed, header.length(), 90_000), "overlap");
    }

    @Test
    void readsTheNumbersOfPackedObjectsAlsoWhenTheyAreNone() {
        var packed = "x ".repeat(2_000_000);

        assertMalformed(packed(packed, packed.length() - 1, 0), "no badge");
    }

    @Test
    void refusesManyBranchesWithTheSameFiles() {
        var names = "[" + "null ".repeat(190_000) + "]";
        var kids = "[" + "<</Names 3 0 R>>".repeat(60_000) + "]";

        assertMalformed(
                Pdfs.document("<</Type/Catalog/Names<</EmbeddedFiles<</Kids 2 0 R>>>>>>", kids, names), "too often");
    }

    @Test
    void refusesManyFilesWithTheSameDamagedStream() {
        var stream = Pdfs.deflatedStream("", "x".repeat(30_000_000)).replaceFirst(".{20}\nendstream$", "\nendstream");
        var files = new StringBuilder("<</Type/Catalog/AF[");
        for (int i = 0; i < 900; i++) {
            files.append("<</EF<</F 2 0 R>>/UF(").append(i).append(")>>");
        }

        assertMalformed(Pdfs.document(files + "]>>", stream), "too often");
    }

    @Test
    void refusesASecondBadgeInAPictureWithoutUnpackingEither() throws IOException {
        var picture = new ByteArrayOutputStream();
        picture.write(PNG, 0, 33);
        byte[] bomb = chunk("openbadgecredential\0\0", Pdfs.deflated(" ".repeat(4_000_000)));
        for (int i = 0; i < 1500; i++) {
            picture.write(bomb);
        }
        picture.write(PNG, 33, PNG.length - 33);

        assertMalformed(picture.toByteArray(), "more than one credential");
        assertThat(PngBaking.bake(picture.toByteArray(), "{}")).hasSizeLessThan(500);
    }

    @Test
    void bakesInsteadOfADamagedBadgeAndDoesNotReadIt() {
        var picture = new ByteArrayOutputStream();
        picture.write(PNG, 0, 33);
        picture.writeBytes(chunk("openbadgecredential\0\0", new byte[] {1, 2, 3}));
        picture.write(PNG, 33, PNG.length - 33);

        assertThat(PngBaking.unbake(PngBaking.bake(picture.toByteArray(), "{\"a\":1}")))
                .hasValue("{\"a\":1}");
        assertThatThrownBy(() -> PngBaking.unbake(picture.toByteArray())).isInstanceOf(UnreadableImage.class);
    }

    @Test
    void countsTheBytesThatAFolderOfAnArchiveHas() throws IOException {
        var archive = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("folder/"));
            zip.write(new byte[20 << 20]);
            zip.putNextEntry(new ZipEntry("badge.json"));
            zip.write(Badges.signed(Badges.amaras().build()).bytes());
        }

        var reports = Badges.verifying().verifyAll(archive.toByteArray());

        assertThat(reports).hasSize(1);
        assertThat(reports.getFirst().report().json()).contains("too large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "did:web:example.org:a",
                "did:web:example.org:%41",
                "did:key:z",
                "https://example.org/a",
                "did:web:a"
            })
    void answersIdentifiersOfAnyLength(String start) {
        var issuer = start + "%41:a".repeat(200_000);
        var json = Badges.signed(Badges.amaras().build()).json();

        var report = Badges.verifying()
                .verify(json.replace("\"did:web:badges.example.org\"", '"' + issuer + '"')
                        .getBytes(UTF_8));

        assertThat(report.verdict().isValid()).isFalse();
        assertThat(report.json()).hasSizeLessThan(3_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-a", "en", "e-"})
    void answersLanguagesOfAnyLength(String start) {
        var language = start + "-abcdefgh".repeat(100_000);
        var json = Badges.signed(Badges.amaras().build()).json();

        var report = Badges.verifying()
                .verify(json.replace(
                                "\"narrative\":\"Took",
                                "\"narrative\":{\"@language\":\"" + language + "\",\"@value\":\"x\"},\"term\":\"Took")
                        .getBytes(UTF_8));

        assertThat(report.verdict().isValid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://1.1.1.1:70000/",
                "https://1.1.1.1:99999999/",
                "https://[::1%25lo]:70000/",
                "https://1.1.1.1:0/"
            })
    void answersAddressesThatNothingCanConnectTo(String address) {
        var report = VerifyCredential.with(HttpDocumentLoader.publicOnly()).verify(address.getBytes(UTF_8));

        assertThat(report.verdict()).isEqualTo(Verdict.UNVERIFIABLE);
    }

    @Test
    void answersWhenALoaderRefusesAnAddressAsAnArgument() {
        var report = VerifyCredential.with(url -> {
                    throw new IllegalArgumentException("invalid URI scheme");
                })
                .verify("https://example.org/badge".getBytes(UTF_8));

        assertThat(report.verdict()).isEqualTo(Verdict.UNVERIFIABLE);
    }

    private static byte[] packed(String content, int first, int count) {
        var catalogue = "<</Type/Catalog>>";
        var stream =
                Pdfs.deflatedStream("/Type/ObjStm/N " + (count == 0 ? 99_999_999 : count) + "/First " + first, content);
        return Pdfs.document(catalogue, stream);
    }

    private static byte[] chunk(String keyword, byte[] text) {
        byte[] head = ("zTXt" + keyword).getBytes(ISO_8859_1);
        byte[] data = Arrays.copyOf(head, head.length + text.length);
        System.arraycopy(text, 0, data, head.length, text.length);
        var crc = new CRC32();
        crc.update(data);
        return ByteBuffer.allocate(data.length + 8)
                .putInt(data.length - 4)
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    private static void assertMalformed(String pdf) {
        assertThat(Badges.verifying().verify(pdf.getBytes(ISO_8859_1)).verdict())
                .isEqualTo(Verdict.MALFORMED);
    }

    private static void assertMalformed(byte[] bytes, String why) {
        var report = Badges.verifying().verify(bytes);
        assertThat(report.verdict()).isEqualTo(Verdict.MALFORMED);
        assertThat(report.json()).contains(why);
    }
}
