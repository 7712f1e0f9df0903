package org.corymb.lms.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.corymb.lms.LmsApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandLineInterfaceTest {

    private final StringWriter said = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void explainsEveryCommand() {
        explains(commandLine(), "corymb");
    }

    private void explains(CommandLine line, String name) {
        assertThat(line.getUsageMessage()).as(name).contains("--help").hasSizeGreaterThan(100);
        assertThat(String.join(" ", line.getCommandSpec().usageMessage().description()))
                .as(name)
                .isNotBlank();
        line.getSubcommands().forEach((sub, command) -> explains(command, name + " " + sub));
    }

    @Test
    void refusesWhatItDoesNotKnowInALineThatSaysWhat() {
        assertThat(run("fly")).isEqualTo(2);
        assertThat(said.toString()).contains("fly");
        assertThat(run()).isEqualTo(2);
        assertThat(run("start", "--port", "many")).isEqualTo(2);
        assertThat(said.toString()).contains("--port", "many").doesNotContain("Exception");
    }

    @Test
    void refusesAFileThatIsNotThereOrNotText() throws Exception {
        var binary = Files.write(folder.resolve("binary.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThat(run("import", folder.resolve("lost.yaml").toString())).isEqualTo(2);
        assertThat(said.toString()).contains("lost.yaml: there is no such file");
        assertThat(run("import", binary.toString())).isEqualTo(2);
        assertThat(said.toString()).contains("binary.yaml: not a text in UTF-8");
    }

    @Test
    void refusesAWrongAddressZoneOrScopeBeforeAnythingIsStarted() {
        assertThat(run("account", "create", "nobody", "Nobody")).isEqualTo(2);
        assertThat(run("account", "create", "a@example.org", "A", "--zone", "Mars"))
                .isEqualTo(2);
        assertThat(run("token", "create", "--account", "a@example.org", "--scope", "all:all"))
                .isEqualTo(2);

        assertThat(said.toString())
                .contains("nobody is not an e-mail address", "Mars is no IANA time zone", "there is no all:all");
    }

    private int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    private CommandLine commandLine() {
        var out = new PrintWriter(said, true);
        var line = CommandLineInterface.commands(new Launch(LmsApplication.class, List.of(), out));
        return line.setErr(out);
    }
}
