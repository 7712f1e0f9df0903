package org.corymb.badges.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.corymb.badges.DeriveDisclosure;
import org.corymb.badges.SignedCredential;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a part of a credential. */
@Command(
        name = "derive",
        mixinStandardHelpOptions = true,
        description = "Derives from a credential with an ecdsa-sd-2023 proof one that shows a part of it.")
final class DeriveCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE|-", description = "The credential with a base proof.")
    private String source = "-";

    @Option(
            names = "--show",
            paramLabel = "POINTER",
            description = "JSON Pointer to what is shown beside the mandatory part, such as"
                    + " /credentialSubject/result/0; repeatable.")
    private final List<String> pointers = new ArrayList<>();

    @Option(names = "--into", paramLabel = "PICTURE", description = "Bake it into this PNG, SVG or PDF; needs -o.")
    private @Nullable String picture;

    @Mixin
    private Outlet outlet = new Outlet();

    @Override
    public Integer call() {
        var signed = new SignedCredential("", InputOutput.readText(source));
        return outlet.put(new DeriveDisclosure().derive(signed, pointers).json(), picture);
    }
}
