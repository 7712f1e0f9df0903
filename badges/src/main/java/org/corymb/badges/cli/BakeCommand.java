package org.corymb.badges.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.corymb.badges.baking.PdfBaking;
import org.corymb.badges.baking.PngBaking;
import org.corymb.badges.baking.SvgBaking;
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

    @Parameters(index = "1", paramLabel = "CREDENTIAL|-", description = "The signed credential.")
    private String credential = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "Where to put the baked picture.")
    private Path output = Path.of("");

    @Override
    public Integer call() {
        byte[] bytes = InputOutput.read(picture);
        var text = InputOutput.readText(credential);
        if (PngBaking.recognises(bytes)) {
            InputOutput.write(output, PngBaking.bake(bytes, text));
        } else if (PdfBaking.recognises(bytes)) {
            InputOutput.write(output, PdfBaking.bake(bytes, text));
        } else if (SvgBaking.recognises(bytes)) {
            InputOutput.write(output, SvgBaking.bake(bytes, text));
        } else {
            throw new BadInput(picture + ": neither PNG nor SVG nor PDF");
        }
        return BadgesCommand.YES;
    }
}
