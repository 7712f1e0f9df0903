package org.corymb.lms.web.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.corymb.badges.baking.PdfBaking;
import org.corymb.lms.award.BadgePictures;
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
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class VerifyPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Graduates graduates;

    @Autowired
    IssueBadge issue;

    @Autowired
    Credentials credentials;

    @Autowired
    BadgePictures pictures;

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
    void readsValidOfAPictureThatWasDropped() {
        assertThat(drop(file("badge.png", pictures.bakedPng(badge))))
                .contains("1 checked, 1 valid, 0 to look at", "<h3>Valid</h3>", "Amara Okafor");
    }

    @Test
    void readsAlteredOfOneChangedLetter() {
        var altered = badge.document().replace("Amara Okafor", "Amara Okafos");

        assertThat(drop(file("badge.json", altered.getBytes(StandardCharsets.UTF_8))))
                .contains("Altered after it was signed", "What you can do");
    }

    @Test
    void answersAboutEachBadgeInAnArchive() throws IOException {
        var jun = graduates.graduate(centre, "Jun Tanaka");
        issue.issue(jun.decision());
        var his = credentials.ofRecipient(jun.id()).getFirst();
        var archive = archive(Map.of(
                "a/amara.json", badge.document().getBytes(StandardCharsets.UTF_8),
                "b/jun.png", pictures.bakedPng(his),
                "c/notes.txt", "See the two badges.".getBytes(StandardCharsets.UTF_8)));

        assertThat(drop(file("team.zip", archive)))
                .contains("3 checked, 2 valid, 1 to look at", "Amara Okafor", "Jun Tanaka")
                .contains("team.zip: a/amara.json", "team.zip: b/jun.png", "team.zip: c/notes.txt");
    }

    @Test
    void refusesAnArchiveOfMoreBadgesThanAVisitMayBring() throws IOException {
        var files = IntStream.range(0, 60)
                .boxed()
                .collect(Collectors.toMap(i -> i + ".json", i -> "{}".getBytes(StandardCharsets.UTF_8)));
        var archive = archive(files);

        assertThat(mvc.post()
                        .uri("/verify")
                        .multipart()
                        .file(file("many.zip", archive))
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("These are 60.");
    }

    @Test
    void readsABadgeInAPdfDocument() {
        var pdf = PdfBaking.bake(onePage(), badge.document());

        assertThat(drop(file("certificate.pdf", pdf))).contains("1 checked, 1 valid", "Amara Okafor");
    }

    @Test
    void readsRevokedWithTheReason() {
        revoking.revoke(centre.manager(), badge.id(), "issued by mistake");

        assertThat(drop(file("badge.json", badge.document().getBytes(StandardCharsets.UTF_8))))
                .contains("Revoked on", "issued by mistake");
    }

    @Test
    void checksALinkToAPageOfOurs() {
        var link = "http://localhost:8080/credentials/" + badge.id();

        assertThat(mvc.post().uri("/verify").with(csrf()).param("text", link))
                .bodyText()
                .contains("1 valid", link);
    }

    @Test
    void asksForSomethingWhenNothingWasBrought() {
        assertThat(mvc.post().uri("/verify").with(csrf()).param("text", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose a file or paste a link first.");
    }

    @Test
    void refusesAHundredFilesAtOnce() {
        var post = mvc.post().uri("/verify").multipart().with(csrf());
        IntStream.range(0, 100).forEach(i -> post.file(file(i + ".json", new byte[] {'{', '}'})));

        assertThat(post).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("These are 100.");
    }

    @Test
    void saysWhatIsWrongWithEachHostileFile() {
        var page = drop(
                file("bomb.png", bomb()),
                file("empty.json", new byte[0]),
                file("huge.json", new byte[21 << 20]),
                file("deep.json", "[".repeat(200_000).getBytes(StandardCharsets.UTF_8)),
                file("photo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2}),
                file(
                        "script.svg",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><svg>&e;</svg>"
                                .getBytes(StandardCharsets.UTF_8)));

        assertThat(page).contains("6 checked, 0 valid, 6 to look at").doesNotContain("root:");
    }

    @Test
    void answersProgramsWithAReport() {
        var answer = mvc.post()
                .uri("/api/v1/verifications")
                .contentType(MediaType.APPLICATION_JSON)
                .content(badge.document())
                .exchange();

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.verdict").isEqualTo("VALID");
        assertThat(answer).bodyJson().extractingPath("$.reports.length()").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.checks[0].outcome").isEqualTo("PASSED");
    }

    @Test
    void answersProgramsAboutSeveralAtOnce() {
        var body = "{\"badges\":[" + badge.document() + ",\"not.a.badge\",\"http://localhost:8080/credentials/"
                + badge.id() + "\"]}";

        assertThat(mvc.post()
                        .uri("/api/v1/verifications")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.reports[*].verdict")
                .asArray()
                .containsExactly("VALID", "MALFORMED", "VALID");
    }

    private String drop(MockMultipartFile... files) {
        var post = mvc.post().uri("/verify").multipart().with(csrf());
        for (var file : files) {
            post.file(file);
        }
        var answer = post.exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("files", name, "application/octet-stream", content);
    }

    private static byte[] archive(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] onePage() {
        var text = new StringBuilder("%PDF-1.7\n");
        var places = new ArrayList<Integer>();
        for (var object : List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] >>")) {
            places.add(text.length());
            text.append("%d 0 obj%n%s%nendobj%n".formatted(places.size(), object));
        }
        var table = text.length();
        text.append("xref\n0 4\n0000000000 65535 f \n");
        places.forEach(place -> text.append("%010d 00000 n \n".formatted(place)));
        return text.append("trailer << /Size 4 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n".formatted(table))
                .toString()
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A small picture whose compressed text is 512 MB. */
    private static byte[] bomb() {
        var text = new ByteArrayOutputStream();
        text.writeBytes("openbadgecredential\0\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        try (var deflate = new DeflaterOutputStream(text, new Deflater(9))) {
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 512; i++) {
                deflate.write(zeros);
            }
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        var png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(
                png,
                "IHDR",
                ByteBuffer.allocate(13).putInt(1).putInt(1).put((byte) 8).array());
        chunk(png, "iTXt", text.toByteArray());
        chunk(png, "IDAT", new byte[] {0x78, (byte) 0x9c, 0x63, 0, 0, 0, 2, 0, 1});
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        var crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.ISO_8859_1));
        crc.update(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        png.writeBytes(type.getBytes(StandardCharsets.ISO_8859_1));
        png.writeBytes(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
