package org.corymb.badges.internal.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.corymb.badges.Badges;
import org.corymb.badges.NamedReport;
import org.corymb.badges.Pdfs;
import org.corymb.badges.Verdict;
import org.corymb.badges.baking.PdfBaking;
import org.junit.jupiter.api.Test;

class ArchiveTest {
    private static final byte[] BADGE = Badges.signed(Badges.amaras().build()).bytes();

    @Test
    void reportsOnEachBadgeByName() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("a.json", BADGE);
        files.put("notes.txt", "hello".getBytes(UTF_8));
        files.put("__MACOSX/._a.json", new byte[] {1});
        files.put("more/b.pdf", PdfBaking.bake(Pdfs.plain(), new String(BADGE, UTF_8)));
        files.put("inner.zip", zip(Map.of("c.json", BADGE)));
        var reports = Badges.verifying().verifyAll(zip(files));
        assertThat(reports)
                .extracting(NamedReport::name)
                .containsExactly("a.json", "notes.txt", "more/b.pdf", "inner.zip/c.json");
        assertThat(reports)
                .extracting(each -> each.report().verdict())
                .containsExactly(
                        Verdict.VALID_UNCONFIRMED,
                        Verdict.MALFORMED,
                        Verdict.VALID_UNCONFIRMED,
                        Verdict.VALID_UNCONFIRMED);
    }

    @Test
    void verifiesTheOnlyFileOfAnArchiveAndAsksToVerifyAllOfSeveral() {
        assertThat(Badges.verifying().verify(zip(Map.of("a", BADGE))).verdict()).isEqualTo(Verdict.VALID_UNCONFIRMED);
        var two = Badges.verifying().verify(zip(Map.of("a", BADGE, "b", BADGE)));
        assertThat(two.verdict()).isEqualTo(Verdict.UNVERIFIABLE);
        assertThat(two.json()).contains("zip file with 2 files");
        assertThat(Badges.verifying().verifyAll(BADGE)).hasSize(1);
        assertThat(Badges.verifying()
                        .verifyAll(zip(Map.of()))
                        .getFirst()
                        .report()
                        .verdict())
                .isEqualTo(Verdict.MALFORMED);
    }

    @Test
    void endsWhereAnArchiveGrowsTooLarge() {
        var bounds = new ArchiveBounds(5, 1000, 2000, 100, 2);
        assertThat(walk(zip(Map.of("a", new byte[1001])), bounds)).containsExactly("a: too large");
        var many = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 9; i++) {
            many.put("f" + i, new byte[10]);
        }
        assertThat(walk(zip(many), bounds)).containsExactly("f0", "f1", "f2", "f3", "f4", ": more than 5");
        many.replaceAll((_, _) -> new byte[900]);
        assertThat(walk(zip(many), bounds)).containsExactly("f0", "f1", "f2: too large");
    }

    @Test
    void endsWhereTheRatioIsThatOfABomb() {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 50; i++) {
            files.put("f" + i, new byte[1 << 20]);
        }
        byte[] bomb = zip(files);
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(walk(bomb, ArchiveBounds.DEFAULT).getLast()).contains("too large");
        assertThat(walk(bomb, ArchiveBounds.DEFAULT)).hasSizeLessThan(10);
    }

    @Test
    void readsNoArchivesInsideOfArchivesInsideOfArchives() {
        byte[] deep = zip(Map.of("1.zip", zip(Map.of("2.zip", zip(Map.of("a", BADGE))))));
        assertThat(walk(deep, ArchiveBounds.DEFAULT)).containsExactly("1.zip/2.zip: not read");
    }

    @Test
    void cleansNamesAndFollowsNone() {
        var names = walk(zip(Map.of("../../etc/\u001b[31mpasswd\n" + "x".repeat(300), BADGE)), ArchiveBounds.DEFAULT);
        assertThat(names.getFirst())
                .startsWith("../../etc/\uFFFD[31mpasswd\uFFFDxxx")
                .hasSizeLessThan(210);
    }

    @Test
    void saysThatADamagedArchiveIsDamaged() {
        byte[] zip = zip(Map.of("a", BADGE));
        for (int i = 4; i < 60; i++) {
            byte[] damaged = zip.clone();
            damaged[i] ^= (byte) 0xA5;
            assertThat(Badges.verifying().verifyAll(damaged)).as("byte " + i).isNotEmpty();
        }
    }

    private static List<String> walk(byte[] zip, ArchiveBounds bounds) {
        var seen = new ArrayList<String>();
        Archive.walk(
                zip,
                new Archive.Visitor() {
                    @Override
                    public void file(String name, byte[] bytes) {
                        seen.add(name);
                    }

                    @Override
                    public void refused(String name, String why) {
                        for (var words : List.of("too large", "more than 5", "not read")) {
                            if (why.contains(words)) {
                                seen.add(name + ": " + words);
                                return;
                            }
                        }
                        seen.add(name + ": " + why);
                    }
                },
                bounds);
        return seen;
    }

    private static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
