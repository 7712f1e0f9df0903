package org.corymb.badges.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corymb.badges.ConfirmedDomains;
import org.corymb.badges.IssuerRegistry;
import org.corymb.badges.IssuerTrust;

/** Whom the caller trusts: identifiers of issuers, domains of theirs, and files that list some. */
final class TrustOption {
    private TrustOption() {}

    static IssuerTrust of(List<String> values) {
        var trusts = values.stream().map(TrustOption::one).toList();
        return issuer -> trusts.stream()
                .flatMap(trust -> trust.voucherFor(issuer).stream())
                .findFirst();
    }

    private static IssuerTrust one(String value) {
        if (isFile(value)) {
            try {
                return IssuerRegistry.read("the registry " + value, InputOutput.read(value));
            } catch (IllegalArgumentException e) {
                throw new BadInput(value + ": " + e.getMessage(), e);
            }
        }
        return value.indexOf(':') < 1
                ? domain(value)
                : issuer -> issuer.equals(value) ? Optional.of("you") : Optional.empty();
    }

    private static IssuerTrust domain(String value) {
        try {
            return new ConfirmedDomains(Map.of(value, "you"));
        } catch (IllegalArgumentException e) {
            throw new BadInput("--trust: neither a file, the identifier of an issuer nor a domain: " + value, e);
        }
    }

    private static boolean isFile(String value) {
        try {
            return Files.isRegularFile(Path.of(value));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
