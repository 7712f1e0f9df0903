package org.corymb.badges.cli;

import java.net.URI;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Arrays;
import org.corymb.badges.Cryptography;
import org.corymb.badges.DidDocument;
import org.corymb.badges.DidKey;
import org.corymb.badges.DidWeb;
import org.corymb.badges.KeyType;
import org.corymb.badges.PrivateKeySigner;
import org.corymb.badges.internal.json.JsonText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes keys and shows their public half. */
@Command(name = "keys", mixinStandardHelpOptions = true, description = "Makes keys and shows their public half.")
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

    @Command(name = "generate", mixinStandardHelpOptions = true, description = "Makes a new key.")
    int generate(
            @Parameters(paramLabel = "KEYFILE", description = "Where to put it; must not be there yet.") Path file,
            @Option(
                            names = "--type",
                            defaultValue = "ED25519",
                            paramLabel = "TYPE",
                            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} by default. RSA has 3,072 bits.")
                    KeyType type) {
        return keep(file, KeyPairs.generate(type));
    }

    @Command(name = "import", mixinStandardHelpOptions = true, description = "Takes a key out of a PKCS #12 file.")
    int take(
            @Parameters(paramLabel = "PKCS12", description = "The file that has it.") Path store,
            @Parameters(paramLabel = "KEYFILE", description = "Where to put it; must not be there yet.") Path file,
            @Option(names = "--alias", defaultValue = "", description = "Name of the key; the only one by default.")
                    String alias,
            @Option(
                            names = "--password-file",
                            required = true,
                            paramLabel = "FILE|-",
                            description = "Has the password; it is never taken from the command line.")
                    String passwordFile) {
        char[] password = InputOutput.readText(passwordFile).toCharArray();
        try {
            return keep(file, KeyPairs.fromPkcs12(store, password, alias));
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    @Command(
            name = "show",
            aliases = "public",
            mixinStandardHelpOptions = true,
            description = "Prints the public key as did:key, Multikey and JWK.")
    int show(@Parameters(paramLabel = "KEYFILE", description = "A key.") String file) {
        var key = PublicKeys.read(file);
        return print(DidKey.of(key).did() + "\n" + key.multikey() + "\n" + JsonText.write(key.jwk()));
    }

    @Command(name = "document", mixinStandardHelpOptions = true, description = "Prints the DID document to publish.")
    int document(
            @Parameters(paramLabel = "KEYFILE", description = "A key.") String file,
            @Option(names = "--web", paramLabel = "URL", description = "Address of the issuer, for did:web.") @Nullable
                    URI web,
            @Option(names = "--name", defaultValue = "key-1", description = "Name of the key, ${DEFAULT-VALUE}.")
                    String name) {
        var key = PublicKeys.read(file);
        return print(
                web == null
                        ? DidDocument.of(DidKey.of(key)).json()
                        : DidDocument.of(DidWeb.of(web)).key(name, key).json());
    }

    private int keep(Path file, KeyPair pair) {
        try {
            var signer = PrivateKeySigner.of(pair.getPrivate(), pair.getPublic(), Cryptography.jdk());
            KeyFile.write(file, pair);
            return print(DidKey.of(signer.verificationKey()).did());
        } catch (IllegalArgumentException e) {
            throw new BadInput(
                    file + ": not written, since badges cannot be signed with this key. " + e.getMessage(), e);
        }
    }

    private int print(String text) {
        spec.commandLine().getOut().println(text);
        spec.commandLine().getOut().flush();
        return BadgesCommand.YES;
    }
}
