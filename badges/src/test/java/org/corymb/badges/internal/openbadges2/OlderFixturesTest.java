package org.corymb.badges.internal.openbadges2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.LoadedDocument;
import org.corymb.badges.ValidatorTable;
import org.corymb.badges.Vectors;
import org.corymb.badges.Verdict;
import org.corymb.badges.VerificationReport;
import org.corymb.badges.VerifyCredential;
import org.junit.jupiter.api.Test;

/**
 * The 78 fixtures of the official validator for Open Badges 2.0. The table in the README names each: what the validator
 * says of it, where its tests say that, and what is said here. Whatever the table says is checked here.
 */
class OlderFixturesTest {
    private static final String FOLDER = "1edtech-validator/ob20/";
    private static final String TABLE = "validator-fixtures-ob20.md";
    private static final String HOSTED = "https://example.org/beths-robotics-badge.json";

    @Test
    void comesToTheVerdictInTheTableAndSaysWhyWhereTheValidatorSaysOtherwise() {
        for (var row : ValidatorTable.read(TABLE)) {
            var report = verify(row.fixture());
            assertThat(report.verdict())
                    .as(row.fixture() + ": " + report.json())
                    .isEqualTo(row.ours());
            assertThat(row.agrees() || !row.why().isEmpty())
                    .as(row.fixture() + " needs a reason")
                    .isTrue();
            assertThat(row.agrees() || !row.ours().isValid())
                    .as(row.fixture() + " must not be more lenient")
                    .isTrue();
        }
    }

    @Test
    void namesEveryFixture() {
        var named = ValidatorTable.read(TABLE).stream()
                .map(ValidatorTable.Row::fixture)
                .sorted()
                .toList();
        assertThat(named).hasSize(78).isEqualTo(ValidatorTable.files(FOLDER));
    }

    /** The badge itself lies where it says that it lies; everything else lies in the folder of assets. */
    private static VerificationReport verify(String fixture) {
        byte[] bytes = Vectors.bytes(FOLDER + fixture);
        var hosted = new TreeMap<String, byte[]>();
        hosted.put(HOSTED, fixture.endsWith(".png") ? Vectors.bytes(FOLDER + "basic-assertion.json") : bytes);
        hosted.put("http://example.org/assertion", bytes);
        hosted.put("https://example.org/warning-issuer-non-http.json", bytes);
        return VerifyCredential.with(url -> load(url, hosted))
                .at(InstantSource.fixed(Instant.parse("2026-11-21T00:00:00Z")))
                .verify(bytes);
    }

    private static LoadedDocument load(URI url, Map<String, byte[]> hosted) throws DocumentUnavailable {
        var known = hosted.get(url.toString());
        if (known != null) {
            return new LoadedDocument(url, "application/json", known);
        }
        var name = url.getPath().substring(1);
        for (var candidate : List.of(name, name + ".json")) {
            var file = Vectors.path(FOLDER + "assets/" + candidate);
            if (url.getHost().equals("example.org") && Files.isRegularFile(file)) {
                return new LoadedDocument(url, "application/json", Vectors.bytes(FOLDER + "assets/" + candidate));
            }
        }
        throw new DocumentUnavailable(url, "is not there.");
    }

    @Test
    void readsTheRedirectedFixtureWithoutItsComments() {
        var text = Vectors.text(FOLDER + "redirected-validation-subject.json").replaceAll("(?m)(^|\\s)//.*$", "");
        byte[] bytes = text.getBytes(UTF_8);
        var hosted = new TreeMap<String, byte[]>();
        hosted.put("http://example.org/altbadgeurl", bytes);
        var report = VerifyCredential.with(url -> load(url, hosted))
                .at(InstantSource.fixed(Instant.parse("2026-11-21T00:00:00Z")))
                .verify(bytes);
        assertThat(report.verdict()).as(report.json()).isEqualTo(Verdict.VALID_UNCONFIRMED);
    }
}
