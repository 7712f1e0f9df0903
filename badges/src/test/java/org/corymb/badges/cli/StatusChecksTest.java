package org.corymb.badges.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import org.corymb.badges.DidKey;
import org.corymb.badges.IssueCredential;
import org.corymb.badges.RsaKeys;
import org.corymb.badges.StatusPurpose;
import org.corymb.badges.status.BitstringStatusList;
import org.corymb.badges.status.StatusListCredential;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is signed that its issuer did not sign before. */
class StatusChecksTest {
    private static final String URL = "https://badges.example.org/status/1";
    private static final String CENTRE = "did:web:badges.example.org";

    @TempDir
    Path folder;

    private final CommandRun badges = new CommandRun();
    private Path key = Path.of("");
    private Path strangers = Path.of("");
    private Path list = Path.of("");
    private Path documents = Path.of("");

    @BeforeEach
    void makesAList() throws Exception {
        key = folder.resolve("key");
        strangers = folder.resolve("strangers");
        list = folder.resolve("list.json");
        documents = Files.createDirectories(folder.resolve("documents"));
        badges.run("keys", "generate", key);
        badges.run("keys", "generate", strangers);
        assertThat(badges.run("status", "new", URL, "--key", key, "-o", list)).isZero();
    }

    @Test
    void refusesAListThatWasTamperedWith() throws Exception {
        var signed = Files.readString(list);
        for (var change : List.of(
                signed.replace("\"revocation\"", "\"suspension\""),
                signed.replace("\"encodedList\":\"u", "\"encodedList\":\"" + fuller()),
                signed.replace("\"validUntil\":\"20", "\"validUntil\":\"21"),
                signed.replace(URL + "\"", URL + "2\""),
                signed.replace("\"proofValue\":\"z", "\"proofValue\":\"z2"))) {
            assertThat(change).isNotEqualTo(signed);
            refused(Files.writeString(list, change), "not authentic");
        }
    }

    @Test
    void refusesAnUnsignedList() throws Exception {
        var unsigned = Files.readString(list).replaceAll(",\"proof\":.*$", "}");

        refused(Files.writeString(list, unsigned), "The credential is not signed.");
    }

    @Test
    void refusesAListOfAnotherIssuer() {
        assertThat(badges.run("status", "set", list, 7, "--key", strangers, "-o", list))
                .isEqualTo(2);
        assertThat(badges.err()).contains("does not list the key").hasLineCount(1);
    }

    @Test
    void refusesAListThatSomebodyElseSignedInTheNameOfTheIssuer() throws Exception {
        Files.writeString(list, signed(CENTRE, strangers, Instant.now(), Duration.ofDays(1)));
        publish("--key", "key-1=" + key);

        assertThat(badges.run(
                        "status",
                        "set",
                        list,
                        7,
                        "--key",
                        key,
                        "--method",
                        CENTRE + "#key-1",
                        "--documents",
                        documents))
                .isEqualTo(2);
        assertThat(badges.err()).contains("not authentic").hasLineCount(1);
        assertThat(badges.out()).isEmpty();
        assertThat(badges.run("status", "show", list, "--documents", documents)).isEqualTo(2);
    }

    @Test
    void renewsAListThatOnlyExpiredAndSaysSo() throws Exception {
        var before = Instant.now().minus(Duration.ofDays(3));
        Files.writeString(list, signed(did(), key, before, Duration.ofDays(1)));

        assertThat(badges.run("status", "show", list)).isEqualTo(2);
        assertThat(badges.err())
                .contains("list.json: The status list is out of date. It expired on")
                .hasLineCount(1);
        assertThat(badges.run("status", "set", list, 7, "--key", key, "-o", list))
                .as(badges.err())
                .isZero();
        assertThat(badges.err())
                .contains("list.json: had expired; it holds again")
                .hasLineCount(1);
        assertThat(badges.run("status", "show", list, 7)).isEqualTo(1);
        assertThat(badges.run("status", "show", list, 8)).isZero();
    }

    @Test
    void refusesAnExpiredListThatWasAlsoTamperedWith() throws Exception {
        var before = Instant.now().minus(Duration.ofDays(3));
        var expired = signed(did(), key, before, Duration.ofDays(1));

        refused(Files.writeString(list, expired.replace("revocation", "suspension")), "not authentic");
    }

    @Test
    void refusesAListFromTheFuture() throws Exception {
        var later = Instant.now().plus(Duration.ofDays(3));

        refused(Files.writeString(list, signed(did(), key, later, Duration.ofDays(1))), "It holds from");
    }

    @Test
    void asksTheIssuersDocumentWhoseTheKeysAre() throws Exception {
        publish("--key", "key-1=" + key, "--key", "key-2=" + strangers);
        assertThat(badges.run("status", "new", URL, "--key", key, "--method", CENTRE + "#key-1", "-o", list))
                .isZero();
        var set = new Object[] {"status", "set", list, 7, "--key", key, "--method", CENTRE + "#key-1", "-o", list};

        assertThat(badges.run(with(set, "--offline"))).isEqualTo(2);
        assertThat(badges.err())
                .contains("keys could not be had", "badges.example.org")
                .hasLineCount(1);
        assertThat(badges.run(with(set, "--documents", documents)))
                .as(badges.err())
                .isZero();
        assertThat(Files.readString(list)).contains("\"issuer\":\"" + CENTRE + "\"");
        assertThat(badges.run("status", "show", list, 7, "--documents", documents))
                .isEqualTo(1);
        assertThat(badges.run(
                        "status",
                        "set",
                        list,
                        8,
                        "--key",
                        key,
                        "--method",
                        CENTRE + "#key-2",
                        "--documents",
                        documents))
                .isEqualTo(2);
        assertThat(badges.err()).contains("is another one than the key given").hasLineCount(1);
        assertThat(badges.run("status", "new", URL, "--key", key, "--issuer", CENTRE))
                .isEqualTo(2);
        assertThat(badges.err()).contains("--method: is needed");
    }

    @Test
    void keepsAListThatIsATokenOne() throws Exception {
        var rsa = folder.resolve("rsa");
        KeyFile.write(rsa, RsaKeys.ONE);
        for (var signing : List.of(key, rsa)) {
            assertThat(badges.run("status", "new", URL, "--key", signing, "--token", "-o", list))
                    .isZero();
            assertThat(badges.run("status", "set", list, 7, "--key", signing, "-o", list))
                    .as(badges.err())
                    .isZero();
            assertThat(Files.readString(list)).startsWith("ey").doesNotContain("{");
            assertThat(badges.run("status", "show", list, 7)).isEqualTo(1);
        }
        var parts = Files.readString(list).split("\\.");
        var payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        parts[1] = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(payload.replace("revocation", "suspension").getBytes(StandardCharsets.UTF_8));

        assertThat(badges.run("status", "set", Files.writeString(list, String.join(".", parts)), 8, "--key", rsa))
                .isEqualTo(2);
        assertThat(badges.err())
                .contains("The signature does not fit the token")
                .hasLineCount(1);
    }

    @Test
    void keepsAllElseThatTheListSaid() throws Exception {
        badges.run("status", "new", URL, "--key", key, "--ttl", 30, "--purpose", "suspension", "-o", list);

        assertThat(badges.run("status", "set", list, 7, "--key", key, "-o", list))
                .isZero();

        assertThat(Files.readString(list)).contains("\"ttl\":1800000", "\"suspension\"", "\"id\":\"" + URL + "#list\"");
    }

    @Test
    void keepsWhoMayReadTheFileAndLeavesNothingBeside() throws Exception {
        Files.setPosixFilePermissions(list, PosixFilePermissions.fromString("rw-rw-r--"));
        var link = Files.createSymbolicLink(folder.resolve("link.json"), list);

        assertThat(badges.run("status", "set", link, 7, "--key", key, "-o", link))
                .isZero();

        assertThat(link).isSymbolicLink();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(list)))
                .isEqualTo("rw-rw-r--");
        assertThat(badges.run("status", "show", list, 7)).isEqualTo(1);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("key", "strangers", "list.json", "link.json", "documents");
        }
    }

    private void refused(Path file, String why) throws Exception {
        byte[] before = Files.readAllBytes(file);

        assertThat(badges.run("status", "set", file, 7, "--key", key, "-o", file))
                .isEqualTo(2);
        assertThat(badges.err()).contains("list.json: ", why).hasLineCount(1);
        assertThat(badges.run("status", "show", file)).isEqualTo(2);
        assertThat(badges.err()).contains("list.json: ", why).hasLineCount(1);
        assertThat(badges.out()).isEmpty();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    private static Object[] with(Object[] arguments, Object... more) {
        var all = new Object[arguments.length + more.length];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return all;
    }

    private void publish(String... keys) throws Exception {
        var file = Files.createDirectories(documents.resolve("badges.example.org/.well-known"))
                .resolve("did.json");
        var arguments = with(new Object[] {"did", "web", "https://badges.example.org", "-o", file}, (Object[]) keys);
        assertThat(badges.run(arguments)).as(badges.err()).isZero();
    }

    private String did() {
        return DidKey.of(KeyFile.read(key).verificationKey()).did();
    }

    private static String signed(String issuer, Path key, Instant from, Duration holds) {
        var signer = KeyFile.read(key);
        var start = from.truncatedTo(ChronoUnit.SECONDS);
        return new StatusListCredential(
                        URL, issuer, StatusPurpose.REVOCATION, start, start.plus(holds), BitstringStatusList.empty())
                .sign(
                        new IssueCredential(),
                        signer,
                        DidKey.of(signer.verificationKey()).verificationMethod())
                .json();
    }

    private static String fuller() {
        var list = BitstringStatusList.empty();
        list.set(1, true);
        return list.encode() + "\",\"description\":\"u";
    }
}
