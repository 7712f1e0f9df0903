package org.corymb.badges;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corymb.badges.internal.json.JsonText;

/**
 * Domains whose owners somebody knows: vouches for an issuer whose identifier stands under one of them, as
 * <code>https://example.org/...</code> or <code>did:web:example.org...</code>. That the issuer holds its key is proven
 * by documents of that very domain. A domain below a confirmed one, another port and plain http do not count: whoever
 * has them may be somebody else.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-model-2.0/#trust-model">VC Data Model 2.0, 5.2</a>
 */
public final class ConfirmedDomains implements IssuerTrust {
    private static final Pattern DOMAIN =
            Pattern.compile("(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    private final Map<String, String> owners;

    /**
     * Takes domains as they are spoken of, such as <code>example.org</code> or <code>bücher.example</code>.
     *
     * @param owners by domain a few words about who has it, such as <code>Umbel Centre, confirmed by post</code>
     * @throws IllegalArgumentException for what is no domain: an address, a number, a name without a dot
     */
    public ConfirmedDomains(Map<String, String> owners) {
        var known = new HashMap<String, String>();
        owners.forEach((domain, owner) -> known.put(ascii(domain), owner));
        this.owners = Map.copyOf(known);
    }

    @Override
    public Optional<String> voucherFor(String issuerId) {
        return hostOf(issuerId)
                .flatMap(host -> Optional.ofNullable(owners.get(host)).map(owner -> owner + " (" + host + ")"));
    }

    private static Optional<String> hostOf(String issuerId) {
        try {
            var address = issuerId.startsWith(DidWeb.PREFIX) ? new DidWeb(issuerId).documentUrl() : new URI(issuerId);
            return Optional.ofNullable(address.getHost())
                    .filter(_ -> "https".equalsIgnoreCase(address.getScheme()))
                    .filter(_ -> address.getRawUserInfo() == null)
                    .filter(_ -> address.getPort() < 0 || address.getPort() == 443)
                    .map(host -> host.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static String ascii(String domain) {
        try {
            var name = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            if (DOMAIN.matcher(name).matches()) {
                return name;
            }
        } catch (IllegalArgumentException noName) {
            throw new IllegalArgumentException(notOne(domain), noName);
        }
        throw new IllegalArgumentException(notOne(domain));
    }

    private static String notOne(String domain) {
        return "This is not a domain such as example.org: " + JsonText.quote(domain) + ".";
    }
}
