package org.corymb.badges.cli;

import java.net.URI;
import java.nio.file.Path;
import org.corymb.badges.DidDocument;
import org.corymb.badges.DidKey;
import org.corymb.badges.DidWeb;
import org.corymb.badges.SigningKey;
import org.corymb.badges.internal.json.JsonText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes keys and the documents in which they are published. */
@Command(name = "keys", mixinStandardHelpOptions = true, description = "Makes keys and key documents.")
final class KeysCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    KeysCommand() {
        this.spec = CommandSpec.create();
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "generate", mixinStandardHelpOptions = true, description = "Makes a new Ed25519 key.")
    int generate(
            @Parameters(paramLabel = "KEYFILE", description = "Where to put it; must not be there yet.") Path file) {
        var key = SigningKey.generate();
        KeyFile.write(file, key);
        return print(DidKey.of(key.verificationKey()).did());
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Prints the public key as did:key, Multikey and JWK.")
    int show(@Parameters(paramLabel = "KEYFILE", description = "A key.") Path file) {
        var key = KeyFile.read(file).verificationKey();
        return print(DidKey.of(key).did() + "\n" + key.multikey() + "\n" + JsonText.write(key.jwk()));
    }

    @Command(name = "document", mixinStandardHelpOptions = true, description = "Prints the DID document to publish.")
    int document(
            @Parameters(paramLabel = "KEYFILE", description = "A key.") Path file,
            @Option(names = "--web", paramLabel = "URL", description = "Address of the issuer, for did:web.") @Nullable
                    URI web,
            @Option(names = "--name", defaultValue = "key-1", description = "Name of the key, ${DEFAULT-VALUE}.")
                    String name) {
        var key = KeyFile.read(file).verificationKey();
        return print(
                web == null
                        ? DidDocument.of(DidKey.of(key)).json()
                        : DidDocument.of(DidWeb.of(web)).key(name, key).json());
    }

    private int print(String text) {
        spec.commandLine().getOut().println(text);
        spec.commandLine().getOut().flush();
        return BadgesCommand.YES;
    }
}
