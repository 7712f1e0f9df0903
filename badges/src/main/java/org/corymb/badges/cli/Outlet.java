package org.corymb.badges.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a command puts what it made: a file, or the standard output. */
final class Outlet {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to put it; the standard output by default.")
    private @Nullable Path output;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    Outlet() {
        this.spec = CommandSpec.create();
    }

    int put(String text) {
        if (output == null) {
            spec.commandLine().getOut().println(text);
            spec.commandLine().getOut().flush();
        } else {
            InputOutput.write(output, text.getBytes(StandardCharsets.UTF_8));
        }
        return BadgesCommand.YES;
    }

    /** Puts a credential there, in a picture if there is one. */
    int put(String credential, @Nullable String picture) {
        if (picture == null) {
            return put(credential);
        }
        if (output == null) {
            throw new BadInput("--into: needs -o FILE for the baked picture");
        }
        InputOutput.write(output, Picture.with(picture, credential));
        return BadgesCommand.YES;
    }
}
