package org.corymb.lms.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.corymb.lms.importing.ExportCentre;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the catalogue as a file that can be imported again. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes organisations, badges, offerings, certifications and runs as a YAML file that can be"
                + " imported again. Persons are not in it.")
final class ExportCommand extends CoreCommand {

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Where to write; without it to the terminal.")
    private Optional<Path> file = Optional.empty();

    ExportCommand(Launch launch) {
        super(launch);
    }

    @Override
    int work(ApplicationContext beans) {
        var text = beans.getBean(ExportCentre.class).export(OPERATOR);
        if (file.isEmpty()) {
            say(text.stripTrailing());
            return 0;
        }
        try {
            Files.writeString(file.get(), text);
        } catch (IOException unwritable) {
            throw new Refusal(file.get() + ": cannot be written", unwritable);
        }
        say("written to " + file.get());
        return 0;
    }
}
