package org.corymb.badges;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.corymb.badges.internal.json.JsonText;

/**
 * An identifier that is a web address: <code>did:web:example.org:issuers:centre</code>. Its keys are published there.
 *
 * @param did the identifier
 * @see <a href="https://w3c-ccg.github.io/did-method-web/">The did:web Method</a>
 */
public record DidWeb(String did) {
    static final String PREFIX = "did:web:";
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]+(%3[Aa][0-9]{1,5})?");
    private static final Pattern PART = Pattern.compile("(?=.)[A-Za-z0-9._~-]*+(?:%[0-9A-Fa-f]{2}[A-Za-z0-9._~-]*+)*+");
    private static final int LONGEST = 2048;

    /** Checks that it is one. */
    public DidWeb {
        Rule.that(isOne(did), "did:web", "must be did:web:host and path parts, not " + JsonText.quote(did));
    }

    private static boolean isOne(String did) {
        if (!did.startsWith(PREFIX) || did.length() > LONGEST) {
            return false;
        }
        var parts = did.substring(PREFIX.length()).split(":", -1);
        return HOST.matcher(parts[0]).matches()
                && Arrays.stream(parts)
                        .skip(1)
                        .allMatch(part -> PART.matcher(part).matches());
    }

    /**
     * The identifier of a web address.
     *
     * @param address such as <code>https://example.org/issuers/centre</code>; no query, no fragment
     */
    public static DidWeb of(URI address) {
        var host = address.getHost();
        Rule.that(host != null, "did:web", "needs an address with a host");
        var port = address.getPort() < 0 ? "" : "%3A" + address.getPort();
        var path = address.getRawPath() == null ? "" : address.getRawPath().replaceAll("^/|/$", "");
        return new DidWeb(PREFIX + host + port + (path.isEmpty() ? "" : ':' + path.replace('/', ':')));
    }

    /** Where its key document is published: <code>/.well-known/did.json</code>, or <code>did.json</code> under its path. */
    public URI documentUrl() {
        var parts = did.substring(PREFIX.length()).split(":", 2);
        var host = URLDecoder.decode(parts[0], StandardCharsets.UTF_8);
        var path = parts.length == 1 ? ".well-known" : parts[1].replace(':', '/');
        return URI.create("https://" + host + '/' + path + "/did.json");
    }

    /**
     * Identifier of one of its keys, for proofs.
     *
     * @param name such as <code>key-1</code>; never used again for another key
     */
    public String verificationMethod(String name) {
        return did + '#' + name;
    }
}
