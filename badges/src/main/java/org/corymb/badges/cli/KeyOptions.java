package org.corymb.badges.cli;

import java.nio.file.Path;
import org.corymb.badges.DidKey;
import org.corymb.badges.KeyType;
import org.corymb.badges.Signer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A key of the issuer, and what it is called. */
abstract sealed class KeyOptions permits SigningOptions, StatusSigning {
    @Option(names = "--key", required = true, paramLabel = "KEYFILE", description = "A key of the issuer.")
    private Path key = Path.of("");

    @Option(
            names = "--method",
            paramLabel = "ID",
            description = "Identifier of the key, such as did:web:example.org#key-1; did:key by default.")
    private @Nullable String method;

    @Option(names = "--token", description = "Make a signed token with this key; always so for RSA.")
    private boolean token;

    private @Nullable Signer read;

    final Signer signer() {
        var signer = read == null ? KeyFile.read(key) : read;
        read = signer;
        return signer;
    }

    final boolean isToken() {
        return token || signer().verificationKey().type() == KeyType.RSA;
    }

    /** The identifier that was given, or that of the key by itself. */
    final String method() {
        return method == null ? own().verificationMethod() : method;
    }

    final DidKey own() {
        return DidKey.of(signer().verificationKey());
    }
}
