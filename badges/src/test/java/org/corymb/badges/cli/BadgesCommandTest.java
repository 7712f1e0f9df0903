package org.corymb.badges.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.corymb.badges.Badges;
import org.corymb.badges.DidDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadgesCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void verifiesWithDocumentsFromAFolder() throws Exception {
        var badge = Files.write(
                folder.resolve("badge.json"),
                Badges.signed(Badges.amaras().build()).bytes());
        var documents = folder.resolve("documents/badges.example.org/.well-known");
        Files.createDirectories(documents);
        Files.write(
                documents.resolve("did.json"),
                DidDocument.of(Badges.CENTRE)
                        .key("key-1", Badges.KEY.verificationKey())
                        .bytes());
        var from = folder.resolve("documents").toString();

        assertThat(run(
                        "verify",
                        badge.toString(),
                        "--documents",
                        from,
                        "--at",
                        "2026-11-21T00:00:00Z",
                        "--trust",
                        "did:web:badges.example.org"))
                .isZero();
        assertThat(out.toString())
                .startsWith("VALID  ")
                .contains("Community Engagement Fundamentals, by Centre for Communities");
        assertThat(run("verify", badge.toString(), "--documents", from, "--at", "2026-11-21T00:00:00Z", "--json"))
                .isZero();
        assertThat(out.toString())
                .startsWith(
                        "{\"verdict\":\"VALID_UNCONFIRMED\",\"checks\":[{\"name\":\"format\",\"outcome\":\"PASSED\"");
        assertThat(run("verify", badge.toString(), "--offline", "--explain")).isEqualTo(1);
        assertThat(out.toString()).startsWith("UNVERIFIABLE").contains("did.json needs the network");
        assertThat(run("verify", badge.toString(), badge.toString(), "--offline", "--json"))
                .isEqualTo(1);
        assertThat(out.toString()).startsWith("[{\"source\":");
    }

    @Test
    void makesAKeySignsBakesAndTakesOutAgain() throws Exception {
        var key = folder.resolve("key").toString();
        assertThat(run("keys", "generate", key)).isZero();
        var did = out.toString().strip();
        var unsigned = Badges.signed(Badges.amaras().build())
                .json()
                .replaceAll(",\"proof\":.*$", "}")
                .replace("did:web:badges.example.org\"", did + "\"");
        var file = Files.writeString(folder.resolve("unsigned.json"), unsigned, UTF_8);

        assertThat(run("issue", file.toString(), "--key", key)).isZero();
        var signed = Files.writeString(folder.resolve("signed.json"), out.toString(), UTF_8);
        var picture = Files.writeString(folder.resolve("a.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", UTF_8);
        assertThat(run(
                        "bake",
                        picture.toString(),
                        signed.toString(),
                        "-o",
                        folder.resolve("b.svg").toString()))
                .isZero();
        assertThat(run("unbake", folder.resolve("b.svg").toString())).isZero();
        assertThat(out.toString()).isEqualToIgnoringNewLines(Files.readString(signed));
        assertThat(run("verify", "--offline", folder.resolve("b.svg").toString()))
                .as(out.toString())
                .isZero();
        assertThat(run("keys", "document", key, "--web", "https://example.org/issuers/a"))
                .isZero();
        assertThat(out.toString()).contains("did:web:example.org:issuers:a#key-1");
    }

    @Test
    void saysInOneLineWhatIsWrongWithTheInput() throws Exception {
        var text = Files.writeString(folder.resolve("text"), "hello", UTF_8);

        assertThat(run("verify", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().endsWith("none: no such file");
        assertThat(run("verify")).isEqualTo(2);
        assertThat(run("verify", text.toString(), "--offline")).isEqualTo(1);
        assertThat(out.toString()).startsWith("MALFORMED");
        assertThat(run(
                        "bake",
                        text.toString(),
                        text.toString(),
                        "-o",
                        folder.resolve("x").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("neither PNG nor SVG");
        assertThat(run("issue", text.toString(), "--key", text.toString())).isEqualTo(2);
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return BadgesCommand.commandLine(new BadgesCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
