package org.corymb.lms.identity;

import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.OrganisationId;

/**
 * What is said of an organisation when it is made or changed.
 *
 * @param slug 2 to 60 of {@code a-z 0-9 -}, by which it is found again
 * @param hue 0 to 359
 * @param url an https or http address of at most 500 characters
 */
public record OrganisationFacts(
        String slug,
        String name,
        String shortName,
        OrganisationKind kind,
        Optional<OrganisationId> parent,
        ZoneId zone,
        Locale language,
        int hue,
        Optional<String> url,
        String about) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,58}[a-z0-9]");

    public OrganisationFacts {
        require(SLUG.matcher(slug).matches(), "organisation-slug");
        require(!name.isBlank() && name.length() <= 200, "organisation-name");
        require(!shortName.isBlank() && shortName.length() <= 60, "organisation-short-name");
        require(hue >= 0 && hue <= 359, "organisation-hue");
        require(url.map(OrganisationFacts::isWebAddress).orElse(true), "organisation-url");
    }

    private static boolean isWebAddress(String url) {
        return url.length() <= 500
                && URI.create(url).getHost() != null
                && (url.startsWith("https://") || url.startsWith("http://"));
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new BrokenRule(rule);
        }
    }
}
