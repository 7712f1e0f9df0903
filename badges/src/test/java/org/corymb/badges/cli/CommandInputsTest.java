package org.corymb.badges.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.corymb.badges.Badges;
import org.corymb.badges.DidKey;
import org.corymb.badges.KeyType;
import org.corymb.badges.Recipient;
import org.corymb.badges.RsaKeys;
import org.corymb.badges.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files, folders, keys, names and issuers as they are given on the command line. */
class CommandInputsTest {
    @TempDir
    Path folder;

    @Test
    void aFolderStandsForItsFilesInTheirOrder() throws Exception {
        var deep = folder.resolve("c/".repeat(15));
        Files.createDirectories(deep.resolve("d"));
        var last = Files.createFile(deep.resolve("last"));
        Files.createFile(deep.resolve("d/too-deep"));
        Files.createFile(folder.resolve(".hidden"));
        var b = Files.createFile(folder.resolve("b"));
        var a = Files.createFile(folder.resolve("a"));

        assertThat(Sources.of(List.of("https://example.org/a", folder.toString(), "none", "-")))
                .containsExactly("https://example.org/a", a.toString(), b.toString(), last.toString(), "none", "-");
        assertThat(Sources.isAddress("http://example.org")).isTrue();
        assertThat(Sources.isAddress("ftp://example.org")).isFalse();
    }

    @Test
    void aFolderHasAFileAndAThousandAtMost() throws Exception {
        refused(() -> Sources.of(List.of(folder.toString())), folder + ": has no file in it");
        for (int i = 0; i < 1000; i++) {
            Files.createFile(folder.resolve("f" + i));
        }
        assertThat(Sources.of(List.of(folder.toString()))).hasSize(1000);
        Files.createFile(folder.resolve("more"));
        refused(() -> Sources.of(List.of(folder.toString())), folder + ": has more than 1000 files in it");
        refused(() -> Sources.of(List.of("a\0")), "a\0: not the name of a file");
    }

    @Test
    void aFileIsReadUpToItsLargestSize() throws Exception {
        var file = folder.resolve("large");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(32 << 20);
            assertThat(InputOutput.read(file.toString())).hasSize(32 << 20);
            large.setLength((32 << 20) + 1);
        }

        refused(() -> InputOutput.read(file.toString()), file + ": larger than 32 MB");
        refused(() -> InputOutput.read(folder.toString()), folder + ": no such file");
        refused(
                () -> InputOutput.write(folder.resolve("none/file"), new byte[1]),
                folder.resolve("none/file") + ": cannot be written");
        refused(() -> InputOutput.write(folder, new byte[1]), folder + ": cannot be written");
        assertThat(InputOutput.readText(Files.writeString(folder.resolve("text"), "\n caf\u00e9 \n")
                        .toString()))
                .isEqualTo("café");
    }

    @Test
    void aMinusStandsForTheStandardInput() {
        var before = System.in;
        System.setIn(new ByteArrayInputStream("from a pipe".getBytes(UTF_8)));
        try {
            assertThat(InputOutput.readText("-")).isEqualTo("from a pipe");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void aFileThatIsReplacedKeepsWhoMayReadIt() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        InputOutput.write(file, "new".getBytes(UTF_8));

        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @EnumSource(KeyType.class)
    void aKeyIsReadInEachFormThatPeopleHaveItIn(KeyType type) throws Exception {
        var pair = type == KeyType.RSA ? RsaKeys.ONE : KeyPairs.generate(type);
        var file = folder.resolve("key");
        KeyFile.write(file, pair);
        var key = KeyFile.read(file).verificationKey();
        var pem = Files.readString(file);
        var did = DidKey.of(key).did();

        assertThat(key.type()).isEqualTo(type);
        assertThat(pem.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(64));
        assertThat(PublicKeys.read(did)).isEqualTo(key);
        assertThat(PublicKeys.read(key.multikey())).isEqualTo(key);
        for (var text : List.of(
                pem, pem.substring(pem.indexOf("-----BEGIN PUBLIC")), key.jwk().toString(), key.multikey(), did)) {
            var other = Files.writeString(folder.resolve("other"), "\n" + text + "\n");
            assertThat(PublicKeys.read(other.toString())).as(text).isEqualTo(key);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "M", "u", "z"})
    void theLineOfAnEarlierVersionIsAKey(String first) throws Exception {
        var key = Stream.generate(SigningKey::generate)
                .filter(each -> line(each).startsWith(first))
                .findFirst()
                .orElseThrow();
        var file = secret("line", line(key) + "\n");

        assertThat(KeyFile.read(file).verificationKey()).isEqualTo(key.verificationKey());
        assertThat(PublicKeys.read(file.toString())).isEqualTo(key.verificationKey());
    }

    private static String line(SigningKey key) {
        return Base64.getEncoder().encodeToString(key.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "{}", "{", "zzz", "did:key:x", "-----BEGIN PUBLIC KEY-----"})
    void whatIsNoPublicKeyIsSaidToBeNone(String text) throws Exception {
        var file = secret("file", text);

        assertThatThrownBy(() -> PublicKeys.read(file.toString()))
                .isInstanceOf(BadInput.class)
                .message()
                .startsWith(file + ": not a ")
                .contains("key");
        refused(() -> PublicKeys.read("did:key:x"), "did:key:x: not a public key");
    }

    @Test
    void aKeyFileIsWholeAndItsOwnersOnly() throws Exception {
        var one = Pem.write(KeyPairs.generate(KeyType.ED25519));
        var other = Pem.write(KeyPairs.generate(KeyType.ED25519));
        int half = one.indexOf("-----BEGIN PUBLIC");
        var end = "-----END PRIVATE KEY-----\n";
        for (var text : List.of(
                one.substring(0, half) + other.substring(half),
                one.substring(half),
                one.substring(0, half),
                one.replace(end, ""),
                end + one.replace(end, ""),
                "hello")) {
            var file = secret("file", text);
            refused(() -> KeyFile.read(file), file + ": not a key file of this program");
        }
        var none = folder.resolve("none");
        refused(() -> KeyFile.read(none), none + ": cannot be read");
        for (var permissions : List.of("rw---x---", "rw-------", "r--------")) {
            var file = secret("file", one);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            if (permissions.contains("x")) {
                refused(() -> KeyFile.read(file), file + ": others than its owner may read this key; chmod 600 helps");
            } else {
                assertThat(KeyFile.read(file).verificationKey().type()).isEqualTo(KeyType.ED25519);
            }
        }
        var pair = KeyPairs.generate(KeyType.P256);
        var there = folder.resolve("file");
        refused(() -> KeyFile.write(there, pair), there + ": is there already and is not overwritten");
        var nowhere = folder.resolve("none/key");
        refused(() -> KeyFile.write(nowhere, pair), nowhere + ": cannot be written");
    }

    private Path secret(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.deleteIfExists(file);
        Files.writeString(file, text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aKeyHasANameAndMayHaveATime() throws Exception {
        var did = DidKey.of(Badges.KEY.verificationKey()).did();
        var file = Files.writeString(folder.resolve("a@b"), did).toString();
        var needs = "--revoked: needs a time after the key, such as k=FILE@2026-11-21T10:00:00Z";

        assertThat(NamedKey.all("--key", null)).isEmpty();
        var plain = NamedKey.all("--key", List.of("k=" + did)).getFirst();
        assertThat(plain.name()).isEqualTo("k");
        assertThat(plain.key()).isEqualTo(Badges.KEY.verificationKey());
        assertThat(plain.time()).isNull();
        assertThat(NamedKey.all("--key", List.of("k=" + file)).getFirst().time())
                .isNull();
        var timed = NamedKey.all("--revoked", List.of("k=" + file + "@2026-11-21T10:00:00+02:00"))
                .getFirst();
        assertThat(timed.needTime()).isEqualTo(Instant.parse("2026-11-21T08:00:00Z"));
        assertThat(NamedKey.all("--key", List.of("a@b=" + did)).getFirst().name())
                .isEqualTo("a@b");
        refused(() -> NamedKey.all("--key", List.of("=" + did)), "--key: must be NAME=KEY, not =" + did);
        refused(() -> NamedKey.all("--key", List.of(did)), "--key: must be NAME=KEY, not " + did);
        refused(() -> NamedKey.all("--revoked", List.of("k=" + did)).getFirst().needTime(), needs);
    }

    @Test
    void aPersonIsNamedByIdentifierAddressOrKind() {
        assertThat(RecipientOption.read("did:example:amara")).isEqualTo(Recipient.byId("did:example:amara"));
        assertThat(RecipientOption.read("mailto:amara@example.org"))
                .isEqualTo(Recipient.byId("mailto:amara@example.org"));
        assertThat(RecipientOption.read("amara@example.org")).isEqualTo(Recipient.byEmail("amara@example.org"));
        assertThat(RecipientOption.read("ext:card=7=8")).isEqualTo(new Recipient(null, "ext:card", "7=8"));
        for (var text : List.of("amara", ":amara", "@amara", "=amara")) {
            assertThatThrownBy(() -> RecipientOption.read(text))
                    .isInstanceOf(BadInput.class)
                    .hasMessageStartingWith("--recipient: must be an identifier")
                    .hasMessageEndingWith("KIND=IDENTIFIER, not " + text);
        }
    }

    @Test
    void issuersAreTrustedByIdentifierOrByARegistry() throws Exception {
        var registry = Files.writeString(folder.resolve("registry"), "urn:c Centre of C\n")
                .toString();
        var trust = TrustOption.of(List.of("urn:a", registry, "urn:b", "d.example"));

        assertThat(trust.voucherFor("urn:a")).contains("you");
        assertThat(trust.voucherFor("urn:b")).contains("you");
        assertThat(trust.voucherFor("urn:c")).contains("the registry " + registry + " (Centre of C)");
        assertThat(trust.voucherFor("did:web:d.example:issuers:d")).contains("you (d.example)");
        assertThat(trust.voucherFor("urn:d")).isEmpty();
        assertThat(TrustOption.of(List.of()).voucherFor("urn:a")).isEmpty();
        refused(
                () -> TrustOption.of(List.of(":a")),
                "--trust: neither a file, the identifier of an issuer nor a domain: :a");
        refused(
                () -> TrustOption.of(List.of("a\0")),
                "--trust: neither a file, the identifier of an issuer nor a domain: a\0");
        assertThat(TrustOption.of(List.of("a:b")).voucherFor("a:b")).contains("you");
    }

    private static void refused(ThrowingCallable what, String why) {
        assertThatThrownBy(what).isInstanceOf(BadInput.class).hasMessage(why);
    }
}
