package org.corymb.badges;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.corymb.badges.internal.json.Iri;
import org.corymb.badges.internal.json.JsonText;

/**
 * A list of issuers that somebody vouches for. As a file it is text in UTF-8 with a line for each: the identifier, and
 * behind a space a few words about the issuer; empty lines and lines that start with <code>#</code> count for nothing.
 *
 * @param name what reports call it, such as <code>the registry of member organisations</code>
 * @param issuers words about each issuer by identifier; may be empty
 * @see <a href="https://www.w3.org/TR/vc-data-model-2.0/#trust-model">VC Data Model 2.0, 5.2</a>
 */
public record IssuerRegistry(String name, Map<String, String> issuers) implements IssuerTrust {
    private static final int LONGEST = 8 << 20;

    /** Copies the issuers. */
    public IssuerRegistry {
        issuers = Map.copyOf(issuers);
    }

    /**
     * Reads a registry.
     *
     * @param name what reports call it
     * @param file at most 8 MB
     * @throws IllegalArgumentException if it is longer, or a line does not start with an absolute identifier
     */
    public static IssuerRegistry read(String name, byte[] file) {
        if (file.length > LONGEST) {
            throw new IllegalArgumentException("The registry is longer than 8 MB.");
        }
        var issuers = new HashMap<String, String>();
        int number = 0;
        for (var line : new String(file, StandardCharsets.UTF_8).lines().toList()) {
            number++;
            var words = line.strip().split("\\s+", 2);
            if (words[0].isEmpty() || words[0].startsWith("#")) {
                continue;
            }
            if (!Iri.isAbsolute(words[0])) {
                throw new IllegalArgumentException("Line " + number
                        + " does not start with the identifier of an issuer: " + JsonText.quote(words[0]) + ".");
            }
            issuers.put(words[0], words.length == 1 ? "" : words[1]);
        }
        return new IssuerRegistry(name, issuers);
    }

    @Override
    public Optional<String> voucherFor(String issuerId) {
        return Optional.ofNullable(issuers.get(issuerId))
                .map(words -> words.isEmpty() ? name : name + " (" + words + ")");
    }
}
