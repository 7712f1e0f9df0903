package org.corymb.badges.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.corymb.badges.Badges;
import org.corymb.badges.DidDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyManyTest {
    @TempDir
    Path folder;

    private final CommandRun badges = new CommandRun();
    private Path good = Path.of("");
    private Path many = Path.of("");
    private Path documents = Path.of("");

    @BeforeEach
    void writesBadges() throws Exception {
        many = Files.createDirectories(folder.resolve("many/inner"));
        var json = Badges.signed(Badges.amaras().build()).json();
        good = Files.writeString(many.resolve("a.json"), json);
        Files.writeString(folder.resolve("many/b.json"), json.replace("Fundamentals", "Mastery"));
        documents = folder.resolve("documents");
        var wellKnown = Files.createDirectories(documents.resolve("badges.example.org/.well-known"));
        Files.write(
                wellKnown.resolve("did.json"),
                DidDocument.of(Badges.CENTRE)
                        .key("key-1", Badges.KEY.verificationKey())
                        .bytes());
    }

    @Test
    void showsATableOfAFolder() {
        assertThat(run(folder.resolve("many"))).isEqualTo(1);

        assertThat(badges.out().lines()).first().asString().startsWith("Verdict");
        assertThat(badges.out())
                .contains("ALTERED           Community Engagement Mastery")
                .contains("VALID_UNCONFIRMED Community Engagement Fundamentals")
                .contains("The signature does not fit")
                .endsWith("2 badges: 1 valid unconfirmed, 1 altered\n");
    }

    @Test
    void explainsEachStepWithItsNumberAndSection() throws Exception {
        var registry = Files.writeString(
                folder.resolve("registry"), "# members\n\ndid:web:badges.example.org  member since 2021\n");

        assertThat(run(good, "--explain", "--trust", registry)).isZero();
        assertThat(badges.out())
                .startsWith("VALID  ")
                .contains("  1. passed       format        [OB 3.0 5")
                .containsPattern("canonical SHA-256 [0-9a-f]{64}\\)")
                .contains("did:web:badges.example.org#key-1")
                .contains("vouched for by the registry " + registry + " (member since 2021)")
                .contains("  => The badge is the issuer's");
    }

    @Test
    void refusesARegistryThatIsNone() throws Exception {
        var registry = Files.writeString(folder.resolve("registry"), "did:web:a.example.org\nhello world\n");

        assertThat(run(good, "--trust", registry)).isEqualTo(2);
        assertThat(badges.err().lines()).singleElement().asString().contains("registry: Line 2 does not start");
        assertThat(run(good, "--trust", "nobody")).isEqualTo(2);
    }

    @Test
    void holdsABadgeAgainstAPerson() {
        assertThat(run(good, "--recipient", "amara@example.org")).isZero();
        assertThat(run(good, "--recipient", "did:example:amara")).isZero();
        assertThat(run(good, "--recipient", "emailAddress=amara@example.org")).isZero();
        assertThat(run(good, "--recipient", "jun@example.org")).isEqualTo(1);
        assertThat(run(good, "--recipient", "jun")).isEqualTo(2);
    }

    @Test
    void answersWrongUseInOneLine() {
        assertThat(badges.run("verify", good, "--none")).isEqualTo(2);
        assertThat(badges.err().lines()).singleElement().asString().contains("--none", "--help");
        assertThat(run(good, "--at", "tomorrow")).isEqualTo(2);
        assertThat(badges.err().lines()).hasSize(1);
        assertThat(badges.run("verify", documents.resolve("none"))).isEqualTo(2);
        assertThat(badges.run("verify", good, "--documents", documents.resolve("none")))
                .isEqualTo(2);
    }

    private int run(Object source, Object... options) {
        var all = new Object[options.length + 6];
        System.arraycopy(
                new Object[] {"verify", source, "--documents", documents, "--at", "2026-11-21T00:00:00Z"},
                0,
                all,
                0,
                6);
        System.arraycopy(options, 0, all, 6, options.length);
        return badges.run(all);
    }
}
