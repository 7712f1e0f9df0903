package org.corymb.badges.cli;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.corymb.badges.IssueCredential;
import org.corymb.badges.IssueToken;
import org.corymb.badges.ProofRequest;
import org.corymb.badges.SignedCredential;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.structure.CredentialStructure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Signs a credential. */
@Command(
        name = "issue",
        mixinStandardHelpOptions = true,
        description = "Signs a credential: with one proof or several, as a token, in a picture.",
        footer = {
            "",
            "Each --key begins a signature. The proofs of all keys but one with --token stand in the credential;",
            "the token is made of what they signed:",
            "  issue unsigned.json --key ed25519.pem --method did:web:example.org#key-1 \\",
            "                      --key rsa.pem --method did:web:example.org#key-2 -o badge.jwt"
        })
final class IssueCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE|-", description = "The credential as JSON.")
    private String source = "-";

    @ArgGroup(exclusive = false, multiplicity = "1..*", heading = "Signatures, one or several:%n")
    private final List<SigningOptions> signatures = new ArrayList<>();

    @Option(names = "--add", description = "Keep the proofs that the credential has and add the new ones.")
    private boolean add;

    @Option(names = "--into", paramLabel = "PICTURE", description = "Bake it into this PNG, SVG or PDF; needs -o.")
    private @Nullable String picture;

    @Mixin
    private Outlet outlet = new Outlet();

    @Override
    public Integer call() {
        var credential = JsonFile.read(source);
        var problems = CredentialStructure.of(credential);
        if (!problems.isEmpty()) {
            throw new BadInput(source + ": " + problems.sentence());
        }
        var tokens = signatures.stream().filter(SigningOptions::isToken).toList();
        if (tokens.size() > 1) {
            throw new BadInput("--token: a token has one signature; make others of the same credential one by one");
        }
        var proofs = signatures.stream()
                .filter(each -> !each.isToken())
                .map(SigningOptions::request)
                .toList();
        var signed = signed(credential, proofs);
        return outlet.put(tokens.isEmpty() ? signed.json() : token(signed, tokens.getFirst()), picture);
    }

    private SignedCredential signed(JsonObject credential, List<ProofRequest> proofs) {
        var asItIs = new SignedCredential(credential.getString("id", ""), JsonText.write(credential));
        if (proofs.isEmpty()) {
            return asItIs;
        }
        return add ? new IssueCredential().addProofs(asItIs, proofs) : new IssueCredential().sign(credential, proofs);
    }

    private static String token(SignedCredential credential, SigningOptions options) {
        return new IssueToken()
                .issue(credential, options.signer(), options.reference())
                .compact();
    }
}
