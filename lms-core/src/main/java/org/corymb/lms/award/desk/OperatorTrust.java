package org.corymb.lms.award.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corymb.badges.ConfirmedDomains;
import org.corymb.badges.IssuerRegistry;
import org.corymb.badges.IssuerTrust;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.stereotype.Component;

/** For which issuers elsewhere the operator of this platform vouches: a registry in a file, and domains by setting. */
@Component
class OperatorTrust implements IssuerTrust {
    private static final String REGISTRY = "corymb.verify.registry";
    private static final String DOMAINS = "corymb.verify.domains";

    private final IssuerTrust registry;
    private final IssuerTrust domains;

    /** @param domains each {@code example.org=words about its owner} */
    OperatorTrust(
            @Value("${corymb.verify.registry:}") String registry,
            @Value("${corymb.verify.domains:}") List<String> domains) {
        this.registry = registry.isBlank() ? IssuerTrust.nobody() : read(Path.of(registry));
        this.domains = confirmed(domains);
    }

    @Override
    public Optional<String> voucherFor(String issuerId) {
        return registry.voucherFor(issuerId).or(() -> domains.voucherFor(issuerId));
    }

    private static IssuerTrust read(Path file) {
        try {
            return IssuerRegistry.read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new InvalidConfigurationPropertyValueException(REGISTRY, file, file + " cannot be read");
        } catch (IllegalArgumentException wrong) {
            throw new InvalidConfigurationPropertyValueException(REGISTRY, file, file + ": " + wrong.getMessage());
        }
    }

    private static IssuerTrust confirmed(List<String> domains) {
        try {
            return new ConfirmedDomains(domains.stream()
                    .map(OperatorTrust::entry)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> second)));
        } catch (IllegalArgumentException wrong) {
            throw new InvalidConfigurationPropertyValueException(DOMAINS, domains, String.valueOf(wrong.getMessage()));
        }
    }

    private static Map.Entry<String, String> entry(String text) {
        var parts = text.split("=", 2);
        if (parts.length < 2 || parts[1].isBlank()) {
            throw new IllegalArgumentException("write example.org=words about its owner, not " + text);
        }
        return Map.entry(parts[0].strip(), parts[1].strip());
    }
}
