package org.corymb.badges.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import org.corymb.badges.Badges;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssueAndDeriveTest {
    private static final String CENTRE = "https://badges.example.org/";

    @TempDir
    Path folder;

    private final CommandRun badges = new CommandRun();
    private Path unsigned = Path.of("");
    private Path documents = Path.of("");

    @BeforeEach
    void writesABadgeWithoutProof() throws Exception {
        var signed = Badges.signed(Badges.amaras().build()).json();
        unsigned = Files.writeString(folder.resolve("unsigned.json"), signed.replaceAll(",\"proof\":.*$", "}"));
        documents = Files.createDirectories(folder.resolve("documents"));
    }

    @Test
    void signsWithSeveralProofsAndAsATokenOfThem() throws Exception {
        var edwards = key("edwards", "ed25519");
        var nist = key("nist", "p384");
        var token256 = key("token", "p256");
        publish("--key", "key-1=" + edwards, "--key", "key-2=" + nist, "--key", "key-3=" + token256);
        var two = folder.resolve("two.json");
        var token = folder.resolve("badge.jwt");

        assertThat(badges.run(
                        "issue",
                        unsigned,
                        "--key",
                        edwards,
                        "--method",
                        method(1),
                        "--key",
                        nist,
                        "--method",
                        method(2),
                        "--suite",
                        "ecdsa-jcs-2019",
                        "-o",
                        two))
                .as(badges.err())
                .isZero();
        assertThat(badges.run(
                        "issue",
                        unsigned,
                        "--key",
                        edwards,
                        "--method",
                        method(1),
                        "--key",
                        token256,
                        "--method",
                        method(3),
                        "--token",
                        "--jwk",
                        "-o",
                        token))
                .as(badges.err())
                .isZero();

        assertThat(Files.readString(two)).contains("eddsa-rdfc-2022", "ecdsa-jcs-2019");
        assertThat(verify(two)).as(badges.out()).isZero();
        assertThat(badges.run("verify", token, "--documents", documents, "--explain"))
                .as(badges.out())
                .isZero();
        assertThat(badges.out()).contains("every byte of the token (SHA-256 ");
        assertThat(badges.run("issue", two, "--key", edwards, "--method", method(1)))
                .isEqualTo(2);
        assertThat(badges.run("issue", two, "--add", "--key", edwards, "--method", method(1)))
                .isZero();
    }

    @Test
    void showsAPartOfWhatWasSigned() throws Exception {
        var key = key("nist", "P256");
        publish("--key", "key-1=" + key);
        var base = folder.resolve("base.json");
        var part = folder.resolve("part.svg");
        var picture = Files.writeString(folder.resolve("a.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");

        assertThat(badges.run(
                        "issue",
                        unsigned,
                        "--key",
                        key,
                        "--method",
                        method(1),
                        "--suite",
                        "ecdsa-sd-2023",
                        "--mandatory",
                        "/name /credentialSubject/id",
                        "-o",
                        base))
                .as(badges.err())
                .isZero();
        assertThat(badges.run("derive", base, "--show", "/credentialSubject/result/1", "--into", picture, "-o", part))
                .as(badges.err())
                .isZero();

        assertThat(verify(part)).as(badges.out()).isZero();
        assertThat(badges.run("unbake", part)).isZero();
        assertThat(badges.out())
                .contains("did:example:amara", "\"value\":\"A\"")
                .doesNotContain("742.286", "evidence");
        assertThat(badges.run("derive", base, "--show", "/nowhere")).isEqualTo(2);
        assertThat(badges.err().lines()).hasSize(1);
    }

    @Test
    void takesAKeyOutOfAPkcs12File() throws Exception {
        var empty = folder.resolve("empty.p12");
        var keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        try (var stream = Files.newOutputStream(empty)) {
            keys.store(stream, "secret".toCharArray());
        }
        var password = Files.writeString(folder.resolve("password"), "secret\n");
        var wrong = Files.writeString(folder.resolve("wrong"), "other");

        assertThat(badges.run("keys", "import", empty, folder.resolve("k"), "--password-file", password))
                .isEqualTo(2);
        assertThat(badges.err()).contains("has 0 private keys").doesNotContain("secret");
        assertThat(badges.run("keys", "import", empty, folder.resolve("k"), "--password-file", wrong))
                .isEqualTo(2);
        assertThat(badges.err()).contains("with this password");
    }

    @Test
    void keepsKeysToTheirOwner() throws Exception {
        var key = key("key", "p256");
        var text = Files.readString(key);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(badges.run("keys", "generate", key)).isEqualTo(2);
        assertThat(Files.readString(key)).isEqualTo(text);
        assertThat(badges.run("keys", "show", key)).isZero();
        assertThat(badges.out()).contains("did:key:zDn", "\"crv\":\"P-256\"").doesNotContain("\"d\"");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(badges.run("issue", unsigned, "--key", key)).isEqualTo(2);
        assertThat(badges.err()).contains("others than its owner may read");
    }

    @Test
    void writesTheHistoryOfKeys() throws Exception {
        var now = key("now", "ed25519");
        var before = key("before", "p256");
        var lost = key("lost", "ed25519");
        badges.run("keys", "show", before);
        var multikey = badges.out().lines().skip(1).findFirst().orElseThrow();

        assertThat(badges.run(
                        "did",
                        "web",
                        CENTRE,
                        "--key",
                        "key-3=" + now,
                        "--retired",
                        "key-2=" + multikey,
                        "--revoked",
                        "key-1=" + lost + "@2026-11-01T00:00:00Z"))
                .as(badges.err())
                .isZero();
        assertThat(badges.out())
                .contains("\"revoked\":\"2026-11-01T00:00:00Z\"")
                .contains(
                        "\"assertionMethod\":[\"did:web:badges.example.org#key-3\",\"did:web:badges.example.org#key-2\"]");
        assertThat(badges.run("did", "web", CENTRE, "--revoked", "key-1=" + lost))
                .isEqualTo(2);
        assertThat(badges.err()).contains("--revoked: needs a time");
        assertThat(badges.run("did", "jwks", "--issuer", "did:web:badges.example.org", CENTRE + "keys/3=" + now))
                .isZero();
        assertThat(badges.out()).startsWith("{\"keys\":[{").contains("\"kid\":\"https://badges.example.org/keys/3\"");
        assertThat(badges.run("did", "jwks", "--single", "a=" + now, "b=" + before))
                .isEqualTo(2);
        assertThat(badges.run("did", "key", now)).isZero();
        assertThat(badges.out()).contains("\"id\":\"did:key:z6Mk");
    }

    private Path key(String name, String type) {
        var file = folder.resolve(name);
        assertThat(badges.run("keys", "generate", file, "--type", type))
                .as(badges.err())
                .isZero();
        return file;
    }

    private static String method(int number) {
        return "did:web:badges.example.org#key-" + number;
    }

    private void publish(Object... keys) throws Exception {
        var file = Files.createDirectories(documents.resolve("badges.example.org/.well-known"))
                .resolve("did.json");
        var arguments = new Object[keys.length + 5];
        System.arraycopy(new Object[] {"did", "web", CENTRE, "-o", file}, 0, arguments, 0, 5);
        System.arraycopy(keys, 0, arguments, 5, keys.length);
        assertThat(badges.run(arguments)).as(badges.err()).isZero();
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("assertionMethod");
    }

    private int verify(Path file) {
        return badges.run("verify", file, "--documents", documents);
    }
}
