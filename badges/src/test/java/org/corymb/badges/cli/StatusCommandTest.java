package org.corymb.badges.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusCommandTest {
    private static final String URL = "https://badges.example.org/status/1";

    @TempDir
    Path folder;

    private final CommandRun badges = new CommandRun();

    @Test
    void makesAListSetsEntriesAndShowsThem() throws Exception {
        var key = folder.resolve("key");
        var list = folder.resolve("list.json");
        badges.run("keys", "generate", key);
        var did = badges.out().strip();

        assertThat(badges.run("status", "new", URL, "--key", key, "-o", list))
                .as(badges.err())
                .isZero();
        assertThat(Files.readString(list)).contains(did, "\"proof\"", "\"statusPurpose\":\"revocation\"");
        assertThat(badges.run("status", "show", list)).isZero();
        assertThat(badges.out()).contains("0 of 131072 entries are set");
        assertThat(badges.run("status", "set", list, 7, 94567, "--key", key, "-o", list, "--ttl", 60))
                .as(badges.err())
                .isZero();
        assertThat(badges.run("status", "show", list, 94567)).isEqualTo(1);
        assertThat(badges.out()).startsWith("94567: set to 1 (revocation)");
        assertThat(badges.run("status", "show", list, 8)).isZero();
        assertThat(badges.run("status", "set", list, 7, "--value", 0, "--key", key, "-o", list))
                .isZero();
        assertThat(badges.run("status", "show", list)).isZero();
        assertThat(badges.out()).contains(URL, "1 of 131072 entries are set");
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        var key = folder.resolve("key");
        badges.run("keys", "generate", key);
        var other = Files.writeString(folder.resolve("other.json"), "{\"id\":\"a:b\"}");
        var list = folder.resolve("list.json");
        badges.run("status", "new", URL, "--key", key, "-o", list);

        assertThat(badges.run("status", "new", URL, "--key", key, "--entries", 100))
                .isEqualTo(2);
        assertThat(badges.err()).contains("--entries: A status list has 131072 entries or more");
        assertThat(badges.run("status", "show", other)).isEqualTo(2);
        assertThat(badges.err()).contains("not a BitstringStatusListCredential");
        assertThat(badges.run("status", "show", list, 200000)).isEqualTo(2);
        assertThat(badges.run("status", "set", list, 1, "--value", 2, "--key", key))
                .isEqualTo(2);
        assertThat(badges.err()).contains("does not fit into 1 bits");
    }
}
