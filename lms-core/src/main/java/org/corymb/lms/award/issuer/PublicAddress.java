package org.corymb.lms.award.issuer;

import java.net.URI;
import org.corymb.badges.DidWeb;

/**
 * The root of every address that is written into a badge: where the platform answers to others.
 *
 * @param base absolute, http or https, without a slash at its end
 */
public record PublicAddress(String base) {

    public PublicAddress {
        base = base.strip().replaceAll("/+$", "");
        var parsed = URI.create(base);
        if (parsed.getHost() == null || !("https".equals(parsed.getScheme()) || "http".equals(parsed.getScheme()))) {
            throw new IllegalArgumentException("corymb.public-url must be an http or https address: " + base);
        }
    }

    /** The did:web identifier of the platform itself; its document is {@code /.well-known/did.json}. */
    public String did() {
        return DidWeb.of(URI.create(base)).did();
    }

    /** The did:web identifier of one issuer; its document is {@code /issuers/SLUG/did.json}. */
    public String did(String slug) {
        return DidWeb.of(URI.create(base + "/issuers/" + slug)).did();
    }
}
