package org.corymb.badges.cli;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.corymb.badges.DidKey;
import org.corymb.badges.IssueCredential;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.json.UnreadableJson;
import org.corymb.badges.internal.structure.CredentialStructure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Signs a credential. */
@Command(name = "issue", mixinStandardHelpOptions = true, description = "Signs a credential and prints it.")
final class IssueCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE|-", description = "The credential as JSON, without a proof.")
    private String source = "-";

    @Option(names = "--key", required = true, paramLabel = "KEYFILE", description = "The issuer's key.")
    private Path key = Path.of("");

    @Option(
            names = "--method",
            paramLabel = "ID",
            description = "Identifier of the key, such as did:web:example.org#key-1; did:key by default.")
    private @Nullable String method;

    @Spec
    private CommandSpec spec;

    IssueCommand() {
        this.spec = CommandSpec.create();
    }

    @Override
    public Integer call() {
        var credential = credential();
        var problems = CredentialStructure.of(credential);
        if (!problems.isEmpty()) {
            throw new BadInput(source + ": " + problems.sentence());
        }
        var signer = KeyFile.read(key);
        var id = method == null ? DidKey.of(signer.verificationKey()).verificationMethod() : method;
        spec.commandLine()
                .getOut()
                .println(new IssueCredential().sign(credential, signer, id).json());
        spec.commandLine().getOut().flush();
        return BadgesCommand.YES;
    }

    private JsonObject credential() {
        try {
            return JsonText.parse(InputOutput.read(source), JsonBounds.BADGE);
        } catch (UnreadableJson e) {
            throw new BadInput(source + ": " + e.getMessage(), e);
        }
    }
}
