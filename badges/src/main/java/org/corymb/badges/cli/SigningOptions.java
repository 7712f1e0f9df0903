package org.corymb.badges.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.corymb.badges.ProofRequest;
import org.corymb.badges.ProofSuite;
import org.corymb.badges.TokenKeyReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** One signature that is asked for: a key, what it is called, and how it signs. Begins anew with each --key. */
final class SigningOptions extends KeyOptions {
    @Option(
            names = "--suite",
            paramLabel = "NAME",
            description = "eddsa-rdfc-2022, eddsa-jcs-2022, ecdsa-rdfc-2019, ecdsa-jcs-2019 or ecdsa-sd-2023; by"
                    + " default what most verifiers understand.")
    private @Nullable String suite;

    @Option(
            names = "--mandatory",
            paramLabel = "POINTERS",
            description = "For ecdsa-sd-2023: JSON Pointers, separated by spaces, to what must always be shown.")
    private @Nullable String mandatory;

    @Option(
            names = "--kid",
            paramLabel = "ID",
            description = "How the token names the key: an address that answers with it; --method by default.")
    private @Nullable String kid;

    @Option(names = "--jwk", description = "Put the public key itself into the token.")
    private boolean jwk;

    ProofRequest request() {
        var chosen = suite == null ? ProofSuite.of(signer().verificationKey().type()) : named(suite);
        var pointers = mandatory == null
                ? List.<String>of()
                : List.of(mandatory.strip().split("\\s+"));
        return new ProofRequest(chosen, signer(), method(), new ArrayList<>(pointers));
    }

    TokenKeyReference reference() {
        return kid == null && jwk
                ? TokenKeyReference.inHeader()
                : new TokenKeyReference(kid == null ? method() : kid, jwk);
    }

    private static ProofSuite named(String name) {
        return Arrays.stream(ProofSuite.values())
                .filter(each -> each.cryptosuite().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInput("--suite: there is no " + name));
    }
}
