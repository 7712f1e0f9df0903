package org.corymb.badges.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a credential into a picture. */
@Command(
        name = "bake",
        mixinStandardHelpOptions = true,
        description = "Puts a credential into a PNG or SVG picture or a PDF document.")
final class BakeCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "PICTURE", description = "PNG, SVG or PDF.")
    private String picture = "";

    @Parameters(index = "1", paramLabel = "CREDENTIAL|-", description = "The signed credential, JSON or token.")
    private String credential = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "Where to put the baked picture.")
    private Path output = Path.of("");

    @Override
    public Integer call() {
        var text = InputOutput.readText(credential);
        if (text.isEmpty()) {
            throw new BadInput(credential + ": is empty");
        }
        InputOutput.write(output, Picture.with(picture, text));
        return BadgesCommand.YES;
    }
}
