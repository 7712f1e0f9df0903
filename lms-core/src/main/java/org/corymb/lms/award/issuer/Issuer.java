package org.corymb.lms.award.issuer;

import java.util.Optional;
import java.util.UUID;
import org.corymb.badges.Profile;
import org.corymb.lms.shared.OrganisationId;

/**
 * An organisation as the issuer of badges.
 *
 * @param did the identifier that its keys belong to; it never changes once a badge bears it
 * @param base the root of the addresses in its badges
 */
public record Issuer(
        OrganisationId organisation,
        String slug,
        String did,
        String base,
        String name,
        String about,
        Optional<String> url,
        Optional<String> email) {

    /** The page about it. */
    public String address() {
        return base + "/issuers/" + slug;
    }

    public String credentialAddress(UUID credential) {
        return base + "/credentials/" + credential;
    }

    public String achievementAddress(UUID achievement) {
        return base + "/achievements/" + achievement;
    }

    public String imageAddress(UUID achievement) {
        return base + "/art/achievements/" + achievement + ".png";
    }

    public String statusAddress(UUID list) {
        return base + "/status/" + list;
    }

    /** The Profile that stands in each of its badges. */
    public Profile profile() {
        var profile = Profile.builder(did).name(name).url(url.orElseGet(this::address));
        if (!about.isBlank()) {
            profile.description(about);
        }
        email.ifPresent(profile::email);
        return profile.build();
    }
}
