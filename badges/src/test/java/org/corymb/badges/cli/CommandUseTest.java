package org.corymb.badges.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.corymb.badges.Badges;
import org.corymb.badges.DidDocument;
import org.corymb.badges.DidKey;
import org.corymb.badges.IssueCredential;
import org.corymb.badges.KeyType;
import org.corymb.badges.Pdfs;
import org.corymb.badges.Pkcs12Files;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;

/** Commands as they are used, rightly and wrongly. */
class CommandUseTest {
    private static final String URL = "https://badges.example.org/status/1";
    private static final String EMPTY_SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    private static final String DID = DidKey.of(Badges.KEY.verificationKey()).did();

    @TempDir
    Path folder;

    private final CommandRun badges = new CommandRun();
    private Path key = Path.of("");
    private Path badge = Path.of("");
    private Path unsigned = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void writesAKeyAndABadge() throws Exception {
        key = Files.writeString(folder.resolve("key"), Base64.getEncoder().encodeToString(Badges.KEY.bytes()));
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        var own = Badges.amaras().build().json().toString().replace(Badges.CENTRE.did(), DID);
        unsigned = Files.writeString(folder.resolve("unsigned.json"), own);
        badge = folder.resolve("badge.json");
        out = folder.resolve("out");
        done("issue", unsigned, "--key", key, "-o", badge);
    }

    private String done(Object... arguments) {
        assertThat(badges.run(arguments)).as(badges.err()).isZero();
        return badges.out();
    }

    private void wrong(String why, Object... arguments) {
        assertThat(badges.run(arguments)).isEqualTo(2);
        assertThat(badges.err()).contains(why).hasLineCount(1);
        assertThat(badges.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', badges", "keys, badges keys", "did, badges did", "status, badges status"})
    void aGroupOfCommandsSaysWhatThereIs(String group, String name) {
        var said = group.isEmpty() ? done() : done(group);

        assertThat(said).startsWith("Usage: " + name + " ").contains("Commands:");
    }

    @Test
    void manyBadgesInOneFileAreNamedByTheirPlaces() throws Exception {
        var archive = folder.resolve("many.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (var name : List.of("a.json", "b.json")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(Files.readAllBytes(badge));
            }
        }

        assertThat(done("verify", "--offline", archive)).contains(archive + ": a.json", archive + ": b.json");
        assertThat(done("verify", "--offline", "--json", archive))
                .startsWith("[{\"source\":\"" + archive + ": a.json\",\"verdict\":\"VALID_UNCONFIRMED\"")
                .contains("},{\"source\":\"" + archive + ": b.json\"");
        assertThat(done("verify", "--offline", "--json", badge)).startsWith("{\"verdict\":");
    }

    @Test
    void aBadgeIsFetchedFromThisMachineOnlyWhereThatIsAskedFor() throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] bytes = Files.readAllBytes(badge);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("content-type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try {
            var url = "http://localhost:" + server.getAddress().getPort() + "/badge";
            assertThat(done("verify", "--loopback", url)).startsWith("VALID_UNCONFIRMED  " + url);
            assertThat(badges.run("verify", url)).isEqualTo(1);
            assertThat(badges.out()).startsWith("UNVERIFIABLE  " + url).contains("only https is");
            assertThat(badges.run("verify", "--loopback", "--offline", url)).isEqualTo(1);
            assertThat(badges.out()).contains("this verification is offline");
        } finally {
            server.stop(0);
        }
        wrong("https://a b: not an address", "verify", "https://a b");
    }

    @Test
    void aBadgeIsPutIntoPicturesOfEachKindAndTakenOutAgain() throws Exception {
        var signed = Files.readString(badge).strip();
        var png = Files.write(
                folder.resolve("a.png"),
                Base64.getDecoder()
                        .decode(
                                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5Erk"
                                        + "Jggg=="));
        var svg = Files.writeString(folder.resolve("a.svg"), EMPTY_SVG);
        var pdf = Files.write(folder.resolve("a.pdf"), Pdfs.plain());
        for (var picture : List.of(png, svg, pdf)) {
            assertThat(badges.run("unbake", picture)).isEqualTo(1);
            assertThat(badges.err()).isEqualToIgnoringNewLines(picture + ": no badge inside");
            done("bake", picture, badge, "-o", out);
            assertThat(done("unbake", out)).isEqualToIgnoringNewLines(signed);
            done("issue", unsigned, "--key", key, "--into", picture, "-o", out);
            assertThat(done("verify", "--offline", out)).startsWith("VALID_UNCONFIRMED");
        }
        var text = Files.writeString(folder.resolve("text"), "hello");
        var nothing = Files.writeString(folder.resolve("nothing"), " \n");
        wrong(text + ": neither PNG nor SVG nor PDF", "unbake", text);
        wrong(nothing + ": is empty", "bake", svg, nothing, "-o", out);
        wrong("--into: needs -o FILE for the baked picture", "issue", unsigned, "--key", key, "--into", svg);
    }

    @Test
    void aLearnerRecordIsPutIntoAPictureAsOne() throws Exception {
        var svg = Files.writeString(folder.resolve("a.svg"), EMPTY_SVG);
        var record = Files.writeString(folder.resolve("record"), "{\"type\":[\"ClrCredential\"]}");

        done("bake", svg, record, "-o", out);
        assertThat(out).content().contains("clr:").doesNotContain("openbadges:");
        done("bake", svg, badge, "-o", out);
        assertThat(out).content().contains("openbadges:").doesNotContain("clr:");
    }

    @Test
    void aTokenNamesItsKeyAsAsked() throws Exception {
        var kid = "https://badges.example.org/keys/1";

        assertThat(header("--token")).contains("\"kid\":\"" + DID + "#").doesNotContain("jwk");
        assertThat(header("--token", "--kid", kid))
                .contains("\"kid\":\"" + kid + "\"")
                .doesNotContain("jwk");
        assertThat(header("--token", "--kid", kid, "--jwk")).contains("\"kid\":\"" + kid + "\"", "\"jwk\":{");
        assertThat(header("--token", "--jwk")).contains("\"jwk\":{").doesNotContain("kid");
        wrong(
                "--token: a token has one signature; make others of the same credential one by one",
                "issue",
                unsigned,
                "--key",
                key,
                "--token",
                "--key",
                key,
                "--token");
        wrong("--suite: there is no rot13", "issue", unsigned, "--key", key, "--suite", "rot13");
    }

    private String header(Object... options) {
        var arguments = new Object[options.length + 4];
        System.arraycopy(new Object[] {"issue", unsigned, "--key", key}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        var token = done(arguments).strip().split("\\.");
        assertThat(decoded(token[1])).contains("\"jti\"").doesNotContain("proof");
        return decoded(token[0]);
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), UTF_8);
    }

    @Test
    void whatIsNoCredentialIsNotSigned() throws Exception {
        var broken = Files.writeString(folder.resolve("broken"), "{\"id\":");
        var other = Files.writeString(folder.resolve("other"), "{\"id\":\"urn:a\"}");

        wrong(broken + ": ", "issue", broken, "--key", key);
        wrong(other + ": ", "issue", other, "--key", key);
        wrong("has no base proof of ecdsa-sd-2023", "derive", badge);
    }

    @Test
    void keysAreShownAndTheirDocumentsPrinted() {
        var shown = Badges.KEY.verificationKey();

        assertThat(done("keys", "show", key))
                .isEqualToNormalizingNewlines(DID + "\n" + shown.multikey() + "\n" + shown.jwk() + "\n");
        assertThat(done("keys", "document", key))
                .isEqualToIgnoringNewLines(DidDocument.of(new DidKey(DID)).json());
        assertThat(done("keys", "document", DID, "--web", "https://badges.example.org", "--name", "k"))
                .isEqualToIgnoringNewLines(
                        DidDocument.of(Badges.CENTRE).key("k", shown).json());
        assertThat(done("did", "key", key))
                .isEqualToIgnoringNewLines(DidDocument.of(new DidKey(DID)).json());
        wrong("--single: is for one key, not for 2", "did", "jwks", "--single", "a=" + key, "b=" + key);
        assertThat(done("did", "jwks", "--single", "a=" + key)).startsWith("{\"kty\":\"OKP\"");
        assertThat(done("did", "jwks", "a=" + key, "b=" + DID))
                .startsWith("{\"keys\":[{")
                .contains("\"kid\":\"a\"", "\"kid\":\"b\"")
                .doesNotContain("iss");
    }

    @Test
    void aKeyDocumentHasTheHistoryOfAllKeys() {
        assertThat(done(
                        "did",
                        "web",
                        "https://badges.example.org",
                        "--key",
                        "d=" + DID,
                        "--compromised",
                        "c=" + DID + "@2026-11-01T00:00:00Z",
                        "--also-known-as",
                        "https://badges.example.org/"))
                .contains("\"alsoKnownAs\":[\"https://badges.example.org/\"]")
                .contains("#c\",\"type\":\"Multikey\",\"controller\":\"did:web:badges.example.org\","
                        + "\"expires\":\"2026-11-01T00:00:00Z\"");
        wrong("--compromised: needs a time", "did", "web", "https://a.example.org", "--compromised", "c=" + DID);
    }

    @Test
    void aKeyWithWhichNoBadgeCanBeSignedIsNotKept() throws Exception {
        var password = Files.writeString(folder.resolve("password"), "correct horse");
        var none = folder.resolve("none");

        wrong(none + ": cannot be read", "keys", "import", none, out, "--password-file", password);
        var store = Files.write(folder.resolve("store"), Pkcs12Files.of(KeyType.ED25519));
        wrong(store + ": ", "keys", "import", store, out, "--password-file", password, "--alias", "other");
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--days|0|--days: must be 1 to 366, not 0",
                "--days|367|--days: must be 1 to 366, not 367",
                "--ttl|0|--ttl: must be 1 to 527040 minutes, not 0",
                "--ttl|527041|--ttl: must be 1 to 527040 minutes, not 527041",
                "--entries|131071|--entries: A status list has 131072 entries or more"
            })
    void aStatusListHoldsForADayAtLeastAndAYearAtMost(String option, String value, String why) {
        wrong(why, "status", "new", URL, "--key", key, option, value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "366"})
    void aStatusListHoldsAsLongAsAsked(int days) {
        var list = json(done("status", "new", URL, "--key", key, "--days", days, "--ttl", days * 1440));
        var from = Instant.parse(list.getString("validFrom"));

        assertThat(list.getString("validUntil"))
                .isEqualTo(from.plus(Duration.ofDays(days)).toString());
        assertThat(list.getString("issuer")).isEqualTo(DID);
        assertThat(list.getJsonObject("credentialSubject").getInt("ttl")).isEqualTo(days * 86_400_000);
    }

    @Test
    void aStatusListIsShownInThreeLines() {
        done("status", "new", URL, "--key", key, "--purpose", "suspension", "--purpose", "revocation", "-o", out);
        done("status", "set", out, 0, 131_071, "--key", key, "-o", out);

        assertThat(done("status", "show", out))
                .isEqualToNormalizingNewlines(URL + "\nsuspension, revocation\n2 of 131072 entries are set\n");
        assertThat(done("status", "show", out, 1)).isEqualToIgnoringNewLines("1: not set (suspension, revocation)");
        wrong(out + ": ", "status", "show", out, 131_072);
        wrong(out + ": ", "status", "set", out, 131_072, "--key", key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"statusPurpose\":\"revocation\"|\"statusPurpose\":\"other\"|its purpose \"other\" is not known",
                "\"statusPurpose\":\"revocation\",||the list does not say what its entries mean",
                "\"id\":\"https://badges.example.org/status/1\",||the list does not say where it is"
            })
    void aListThatIsNotUnderstoodIsNotSignedAnew(String from, String to, String why) throws Exception {
        var list = json(done("status", "new", URL, "--key", key));
        var plain = JsonText.write(
                JsonText.JSON.createObjectBuilder(list).remove("proof").build());
        assertThat(plain).contains(from);
        var changed = json(plain.replace(from, to == null ? "" : to));
        Files.writeString(
                out,
                new IssueCredential()
                        .sign(changed, Badges.KEY, DID + "#" + DID.substring(8))
                        .json());

        wrong(out + ": " + why, "status", "set", out, 7, "--key", key);
    }

    private static JsonObject json(String text) {
        return JsonText.parse(text.strip().getBytes(UTF_8), JsonBounds.BADGE);
    }

    /** What goes wrong in the program itself is not taken for bad input. */
    @Test
    void aFaultOfTheProgramIsSeen() {
        var line = BadgesCommand.commandLine(new FailingCommand());
        var said = new StringWriter();

        assertThat(line.setErr(new PrintWriter(said)).execute()).isNotZero();
        assertThat(said.toString()).contains("IOException: of the program");
    }

    @Command(name = "failing")
    static final class FailingCommand implements Callable<Integer> {
        @Override
        public Integer call() throws IOException {
            throw new IOException("of the program");
        }
    }
}
