package org.corymb.badges.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.corymb.badges.baking.PdfBaking;
import org.corymb.badges.baking.PngBaking;
import org.corymb.badges.baking.SvgBaking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a credential out of a picture. */
@Command(
        name = "unbake",
        mixinStandardHelpOptions = true,
        description = "Takes the credential out of a PNG or SVG picture or a PDF document.")
final class UnbakeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PICTURE", description = "PNG, SVG or PDF.")
    private String picture = "";

    @Mixin
    private Outlet outlet = new Outlet();

    @Spec
    private CommandSpec spec;

    UnbakeCommand() {
        this.spec = CommandSpec.create();
    }

    @Override
    public Integer call() {
        var credential = unbake(InputOutput.read(picture));
        if (credential.isPresent()) {
            return outlet.put(credential.get());
        }
        spec.commandLine().getErr().println(picture + ": no badge inside");
        spec.commandLine().getErr().flush();
        return BadgesCommand.NO;
    }

    private Optional<String> unbake(byte[] bytes) {
        if (PngBaking.recognises(bytes)) {
            return PngBaking.unbake(bytes);
        }
        if (PdfBaking.recognises(bytes)) {
            return PdfBaking.unbake(bytes);
        }
        if (SvgBaking.recognises(bytes)) {
            return SvgBaking.unbake(bytes);
        }
        throw new BadInput(picture + ": neither PNG nor SVG nor PDF");
    }
}
