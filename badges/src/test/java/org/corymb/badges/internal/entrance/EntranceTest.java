package org.corymb.badges.internal.entrance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.corymb.badges.Badges;
import org.corymb.badges.Check;
import org.corymb.badges.Cryptography;
import org.corymb.badges.DocumentLoader;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.IssueToken;
import org.corymb.badges.LoadedDocument;
import org.corymb.badges.NamedReport;
import org.corymb.badges.Pdfs;
import org.corymb.badges.TokenKeyReference;
import org.corymb.badges.Verdict;
import org.corymb.badges.VerificationReport;
import org.corymb.badges.VerifyCredential;
import org.corymb.badges.baking.PdfBaking;
import org.corymb.badges.internal.jsonld.Contexts;
import org.corymb.badges.internal.verify.Surroundings;
import org.junit.jupiter.api.Test;

/** One badge or many, whatever they come in. */
class EntranceTest {
    private static final String BADGE = Badges.signed(Badges.amaras().build()).json();
    private static final URI ADDRESS = URI.create("https://badges.example.org/all");

    @Test
    void saysWhyAnArchiveIsNotOneBadge() {
        assertSaid(
                zip("a", "b"),
                Verdict.UNVERIFIABLE,
                "This is a zip file with 2 files. Each of them is to be verified by itself.");
        assertSaid(
                zip(),
                Verdict.UNVERIFIABLE,
                "This is a zip file with 0 files. Each of them is to be verified by itself.");
        byte[] cut = zip("a");
        assertSaid(
                Arrays.copyOf(cut, 45),
                Verdict.UNVERIFIABLE,
                "The archive is damaged or encrypted; what follows in it was not read.");
        assertSaid("{}".getBytes(UTF_8), Verdict.MALFORMED, null);
    }

    @Test
    void opensAPresentationOfOneBadge() {
        var token = new IssueToken()
                .issue(Badges.amaras().build(), Badges.KEY, TokenKeyReference.byId(Badges.METHOD))
                .compact();
        for (var held : List.of(BADGE, "[" + BADGE + "]", "\"" + token + "\"", "[\"" + token + "\"]")) {
            assertSaid(presentation(held), Verdict.VALID_UNCONFIRMED, null);
        }
        assertSaid(presentation(BADGE.replace("Fundamentals", "Fundamental")), Verdict.ALTERED, null);
        assertSaid(presentation("[]"), Verdict.UNVERIFIABLE, null);
        assertSaid(presentation(new String(presentation(BADGE), UTF_8)), Verdict.MALFORMED, null);
    }

    @Test
    void reportsEachBadgeOfAPresentation() {
        var both = presentation("[" + BADGE + "," + BADGE.replace("Fundamentals", "Fundamental") + "]");

        assertSaid(
                both,
                Verdict.UNVERIFIABLE,
                "This is a presentation of 2 credentials. Each of them is to be verified by itself.");
        assertThat(Badges.verifying().verifyAll(both))
                .extracting(NamedReport::name, named -> named.report().verdict())
                .containsExactly(
                        tuple("verifiableCredential[0]", Verdict.VALID_UNCONFIRMED),
                        tuple("verifiableCredential[1]", Verdict.ALTERED));
        assertThat(Badges.verifying().verifyAll(presentation("[" + "{},".repeat(50) + "{}]")))
                .extracting(named -> named.report().verdict())
                .containsExactly(Verdict.MALFORMED);
    }

    @Test
    void fetchesForAllBadgesOfAPresentationTogether() {
        var asked = new ArrayList<URI>();
        DocumentLoader counting = url -> {
            asked.add(url);
            throw new DocumentUnavailable(url, "is away.");
        };
        var loader = VerifyCredential.with(counting);

        assertThat(loader.verifyAll(presentation("[" + (BADGE + ",").repeat(9) + BADGE + "]")))
                .hasSize(10)
                .allSatisfy(named -> assertThat(named.report().verdict()).isEqualTo(Verdict.UNVERIFIABLE));
        assertThat(asked).containsExactly(Badges.CENTRE.documentUrl());
    }

    @Test
    void looksAtACredentialAndNotAtWhatItCarriesWhenItCallsItselfBoth() {
        var both = BADGE.replaceFirst("\"VerifiableCredential\"", "\"VerifiableCredential\",\"VerifiablePresentation\"")
                .replaceFirst("\\{", "{\"verifiableCredential\":[" + BADGE.replace("$", "") + "],");

        assertThat(Badges.verifying().verify(both.getBytes(UTF_8)).verdict()).isIn(Verdict.ALTERED, Verdict.MALFORMED);
    }

    @Test
    void takesNothingForAPresentationThatOnlySpeaksOfOne() {
        var named = Badges.signed(Badges.amaras().name("VerifiablePresentation").build());

        assertSaid(named.bytes(), Verdict.VALID_UNCONFIRMED, null);
        assertSaid("VerifiablePresentation".getBytes(UTF_8), Verdict.MALFORMED, null);
        assertSaid("{\"VerifiablePresentation\":".getBytes(UTF_8), Verdict.MALFORMED, null);
    }

    private static byte[] presentation(String held) {
        return ("{\"@context\":[\"https://www.w3.org/ns/credentials/v2\"],\"type\":[\"VerifiablePresentation\"],"
                        + "\"verifiableCredential\":" + held + "}")
                .getBytes(UTF_8);
    }

    private static void assertSaid(byte[] bytes, Verdict verdict, String why) {
        var report = Badges.verifying().verify(bytes);
        assertThat(report.verdict()).isEqualTo(verdict);
        if (why != null) {
            assertThat(report.checks().getFirst().detail()).isEqualTo(why);
            assertThat(report.checks().getFirst().section()).isEqualTo("OB 3.0 5 Document Formats");
        }
    }

    @Test
    void readsWhatLiesAtAnAddress() {
        byte[] one = zip(BADGE);

        assertThat(at(BADGE.getBytes(UTF_8)).verdict()).isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(at(one).verdict()).isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(at(zip(BADGE, BADGE)).verdict()).isEqualTo(Verdict.UNVERIFIABLE);
        var nothing = Badges.verifying().verify(ADDRESS);
        assertThat(nothing.verdict()).isEqualTo(Verdict.UNVERIFIABLE);
        assertThat(nothing.checks().getFirst().detail()).isEqualTo(ADDRESS + " is not there.");
        var all = Badges.verifying().verifyAll(ADDRESS);
        assertThat(all).extracting(NamedReport::name).containsExactly("");
        assertThat(all.getFirst().report().checks().getFirst().detail()).isEqualTo(ADDRESS + " is not there.");
    }

    private static VerificationReport at(byte[] bytes) {
        return Badges.verifying(Map.of(ADDRESS.toString(), bytes)).verify(ADDRESS);
    }

    @Test
    void namesEachFileOfADocument() {
        byte[] one = PdfBaking.bake(Pdfs.plain(), BADGE);
        byte[] two = document(2);

        assertThat(names(one)).containsExactly(tuple("", Verdict.VALID_UNCONFIRMED));
        assertThat(names(two)).containsExactly(tuple("1.json", Verdict.MALFORMED), tuple("2.json", Verdict.MALFORMED));
        assertThat(names(zipOf("papers.pdf", two)))
                .containsExactly(
                        tuple("papers.pdf/1.json", Verdict.MALFORMED), tuple("papers.pdf/2.json", Verdict.MALFORMED));
        assertThat(names(document(50))).hasSize(50);
        assertThat(names(document(51))).containsExactly(tuple("", Verdict.MALFORMED));
        assertThat(Badges.verifying()
                        .verifyAll(document(51))
                        .getFirst()
                        .report()
                        .checks()
                        .getFirst()
                        .detail())
                .isEqualTo("This file carries more than 50 credentials.");
        assertThat(Badges.verifying()
                        .verifyAll("%PDF-1.7 1 0 obj [".getBytes(UTF_8))
                        .getFirst()
                        .report()
                        .checks())
                .extracting(check -> check.name() + ' ' + check.detail())
                .containsExactly("format This PDF file is damaged or cut off.");
        assertThat(Badges.verifying()
                        .verifyAll(zip())
                        .getFirst()
                        .report()
                        .checks()
                        .getFirst()
                        .detail())
                .isEqualTo("There is no file in the zip file.");
    }

    private static List<org.assertj.core.groups.Tuple> names(byte[] bytes) {
        return Badges.verifying().verifyAll(bytes).stream()
                .map(each -> tuple(each.name(), each.report().verdict()))
                .toList();
    }

    private static byte[] document(int files) {
        var objects = new ArrayList<String>(List.of(""));
        var listed = new StringBuilder();
        for (int i = 1; i <= files; i++) {
            objects.add(Pdfs.stream("", "{\"@context\":[" + i + "]}"));
            listed.append("<</F(")
                    .append(i)
                    .append(".json)/EF<</F ")
                    .append(i + 1)
                    .append(" 0 R>>>>");
        }
        objects.set(0, "<</Type/Catalog/AF[" + listed + "]>>");
        return Pdfs.document(objects.toArray(String[]::new));
    }

    @Test
    void fetchesForAllBadgesTogetherWithinBounds() throws DocumentUnavailable {
        var asked = new ArrayList<URI>();
        var shared = new SharedLoader(
                url -> {
                    asked.add(url);
                    if (url.getPath().startsWith("/none")) {
                        throw new DocumentUnavailable(url, "is not there.");
                    }
                    return new LoadedDocument(
                            url, "application/json", new byte[url.getPath().startsWith("/large") ? 33 << 20 : 2]);
                },
                () -> 0);
        for (int i = 0; i < 2; i++) {
            assertThat(shared.load(URI.create("https://example.org/a")).bytes()).hasSize(2);
            assertThatThrownBy(() -> shared.load(URI.create("https://example.org/none")))
                    .hasMessage("https://example.org/none is not there.");
        }
        assertThat(asked).hasSize(2);
        for (int i = 0; i < 254; i++) {
            shared.load(URI.create("https://example.org/" + i));
        }
        var tooMuch = "was not fetched: the badges handed in together need too much.";
        assertThatThrownBy(() -> shared.load(URI.create("https://example.org/more")))
                .hasMessage("https://example.org/more " + tooMuch);
        assertThat(asked).hasSize(256);

        var large = new SharedLoader(url -> new LoadedDocument(url, "", new byte[33 << 20]), () -> 0);
        large.load(URI.create("https://example.org/1"));
        large.load(URI.create("https://example.org/2"));
        assertThatThrownBy(() -> large.load(URI.create("https://example.org/3")))
                .hasMessageEndingWith(tooMuch);
    }

    @Test
    void fetchesNothingMoreAfterTwoMinutes() throws DocumentUnavailable {
        var clock = new AtomicLong(17);
        var shared = new SharedLoader(url -> new LoadedDocument(url, "", new byte[1]), clock::get);

        clock.addAndGet(Duration.ofMinutes(2).toNanos());
        assertThat(shared.load(URI.create("https://example.org/in-time")).bytes())
                .hasSize(1);

        clock.incrementAndGet();
        assertThat(shared.load(URI.create("https://example.org/in-time")).bytes())
                .hasSize(1);
        assertThatThrownBy(() -> shared.load(URI.create("https://example.org/late")))
                .hasMessageEndingWith("was not fetched: the badges handed in together need too much.");
    }

    @Test
    void verifiesNothingMoreOfAnArchiveAfterFiveMinutes() {
        var clock = new AtomicLong(-5);
        DocumentLoader slow = url -> {
            clock.addAndGet(Duration.ofMinutes(5).toNanos() + (url.getPath().contains("late") ? 1 : 0));
            throw new DocumentUnavailable(url, "is not there.");
        };
        var centre = Badges.CENTRE.did();
        var late = BADGE.replace(centre, centre + ":late");
        byte[] inTime = zip(BADGE, BADGE, BADGE);
        byte[] overTime = zip(late, BADGE, "{}");

        assertThat(all(slow, clock, inTime))
                .hasSize(3)
                .allMatch(each -> each.report().checks().size() > 1);
        var reports = all(slow, clock, overTime);
        assertThat(reports).extracting(NamedReport::name).containsExactly("f0", "f1", "f2");
        assertThat(reports.getFirst().report().checks()).hasSizeGreaterThan(1);
        assertThat(reports.subList(1, 3)).allSatisfy(each -> {
            assertThat(each.report().verdict()).isEqualTo(Verdict.UNVERIFIABLE);
            assertThat(each.report().checks())
                    .extracting(Check::detail)
                    .containsExactly("The badges before this one took more than 5 minutes.");
        });
    }

    private static List<NamedReport> all(DocumentLoader loader, AtomicLong clock, byte[] archive) {
        var surroundings = new Surroundings(
                loader,
                Badges.ISSUED.plusSeconds(60),
                Duration.ofMinutes(5),
                _ -> Optional.empty(),
                Cryptography.jdk(),
                Contexts.all(),
                null);
        return new Entrance(surroundings, clock::get).all(archive);
    }

    @Test
    void handsOnHowLongADocumentMayBeKept() {
        var kept = new ArrayList<String>();
        var loader = new DocumentLoader() {
            @Override
            public LoadedDocument load(URI url) {
                return new LoadedDocument(url, "", new byte[0]);
            }

            @Override
            public void keep(URI url, Duration longest) {
                kept.add(url + " " + longest);
            }
        };

        new SharedLoader(loader, () -> 0).keep(ADDRESS, Duration.ofSeconds(1));

        assertThat(kept).containsExactly(ADDRESS + " PT1S");
    }

    private static byte[] zip(String... files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < files.length; i++) {
                zip.putNextEntry(new ZipEntry("f" + i));
                zip.write(files[i].getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zipOf(String name, byte[] file) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
