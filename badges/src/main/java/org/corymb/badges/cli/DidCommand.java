package org.corymb.badges.cli;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.corymb.badges.DidDocument;
import org.corymb.badges.DidKey;
import org.corymb.badges.DidWeb;
import org.corymb.badges.JsonWebKeySet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the documents in which an issuer publishes its keys. */
@Command(
        name = "did",
        mixinStandardHelpOptions = true,
        description = "Writes the documents in which an issuer publishes its keys.")
final class DidCommand implements Runnable {
    private static final String FORM = "NAME=KEY[@TIME]";

    @Spec
    private CommandSpec spec;

    DidCommand() {
        this.spec = CommandSpec.create();
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "key", mixinStandardHelpOptions = true, description = "The document of a did:key.")
    int key(
            @Parameters(paramLabel = "KEY", description = "Key file, PEM, JWK, Multikey or did:key.") String key,
            @Mixin Outlet outlet) {
        return outlet.put(DidDocument.of(DidKey.of(PublicKeys.read(key))).json());
    }

    @Command(
            name = "web",
            mixinStandardHelpOptions = true,
            description = {
                "The document of a did:web, with all keys that ever signed.",
                "KEY is a key file, PEM, JWK, Multikey or did:key."
            })
    int web(
            @Parameters(paramLabel = "URL", description = "Address of the issuer.") URI address,
            @Option(names = "--key", paramLabel = FORM, description = "A key that signs.") @Nullable List<String> keys,
            @Option(names = "--retired", paramLabel = FORM, description = "One that signs no more.") @Nullable
                    List<String> retired,
            @Option(
                            names = "--compromised",
                            paramLabel = FORM,
                            description = "One that others may have had since TIME.")
                    @Nullable
                    List<String> compromised,
            @Option(names = "--revoked", paramLabel = FORM, description = "One withdrawn at TIME with all it signed.")
                    @Nullable
                    List<String> revoked,
            @Option(names = "--also-known-as", paramLabel = "ID", description = "Another identifier of the issuer.")
                    @Nullable
                    List<String> others,
            @Mixin Outlet outlet) {
        var document = DidDocument.of(DidWeb.of(address));
        NamedKey.all("--key", keys).forEach(each -> document.key(each.name(), each.key()));
        NamedKey.all("--retired", retired).forEach(each -> document.retired(each.name(), each.key()));
        NamedKey.all("--compromised", compromised)
                .forEach(each -> document.compromised(each.name(), each.key(), each.needTime()));
        NamedKey.all("--revoked", revoked).forEach(each -> document.revoked(each.name(), each.key(), each.needTime()));
        (others == null ? new ArrayList<String>() : others).forEach(document::alsoKnownAs);
        return outlet.put(document.json());
    }

    @Command(
            name = "jwks",
            mixinStandardHelpOptions = true,
            description = "The key set for /.well-known/jwks.json, which verifiers of tokens ask.")
    int jwks(
            @Parameters(arity = "1..*", paramLabel = "KID=KEY", description = "Identifier and key.") List<String> keys,
            @Option(
                            names = "--issuer",
                            paramLabel = "ID",
                            description = "Whose keys they are, where several share a host.")
                    @Nullable
                    String issuer,
            @Option(names = "--single", description = "One key alone, for the address that a token names.")
                    boolean single,
            @Mixin Outlet outlet) {
        var all = NamedKey.all("KID=KEY", keys);
        if (single && all.size() != 1) {
            throw new BadInput("--single: is for one key, not for " + all.size());
        }
        if (single) {
            return outlet.put(
                    JsonWebKeySet.single(all.getFirst().name(), all.getFirst().key()));
        }
        var set = issuer == null ? JsonWebKeySet.empty() : JsonWebKeySet.of(issuer);
        all.forEach(each -> set.key(each.name(), each.key()));
        return outlet.put(set.json());
    }
}
