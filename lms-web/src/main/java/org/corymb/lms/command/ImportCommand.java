package org.corymb.lms.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.corymb.lms.importing.Effect;
import org.corymb.lms.importing.ImportCentre;
import org.corymb.lms.importing.ImportRefused;
import org.corymb.lms.importing.ImportReport;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a centre in from a file. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Brings a centre's catalogue, runs and people in from a YAML file: all of it or nothing.",
        footer = {"", "The format: docs/import.md, with a schema in examples/corymb-import.schema.json."})
final class ImportCommand extends CoreCommand {

    @Parameters(paramLabel = "FILE", description = "The file, in YAML.")
    private Path file = Path.of("");

    @Option(names = "--check", description = "Says what would happen, and changes nothing.")
    private boolean check;

    private String text = "";

    ImportCommand(Launch launch) {
        super(launch);
    }

    @Override
    void prepare() {
        try {
            text = Files.readString(file);
        } catch (CharacterCodingException wrong) {
            throw new Refusal(file + ": not a text in UTF-8", wrong);
        } catch (IOException unreadable) {
            throw new Refusal(file + (Files.exists(file) ? ": cannot be read" : ": there is no such file"), unreadable);
        }
    }

    @Override
    int work(ApplicationContext beans) {
        try {
            report(beans.getBean(ImportCentre.class).bring(OPERATOR, file.toString(), text, check));
            return 0;
        } catch (ImportRefused refused) {
            refused.problems().forEach(problem -> say(problem.toString()));
            var count = refused.problems().size();
            throw new Refusal(
                    "nothing was imported: " + count + (count == 1 ? " problem" : " problems") + " in " + file,
                    refused);
        }
    }

    private void report(ImportReport report) {
        if (report.nothingToChange()) {
            say("nothing to change");
            return;
        }
        report.lines().stream()
                .filter(line -> line.effect() != Effect.UNCHANGED)
                .forEach(line -> say(word(line.effect()) + " " + line.kind() + " " + line.name()));
        say((check ? "would be: " : "done: ") + report.count(Effect.CREATED) + " created, "
                + report.count(Effect.CHANGED) + " changed, " + report.count(Effect.UNCHANGED) + " unchanged");
    }

    private static String word(Effect effect) {
        return effect.name().toLowerCase(Locale.ROOT);
    }
}
