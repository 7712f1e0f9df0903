package org.corymb.lms.web.badges;

import java.time.Instant;
import java.util.List;
import org.corymb.lms.award.issuer.Issuer;
import org.corymb.lms.award.issuer.IssuerKey;
import org.corymb.lms.award.issuer.IssuerKeys;
import org.corymb.lms.award.issuer.Issuers;
import org.corymb.lms.award.issuer.UnknownIssuer;
import org.corymb.lms.catalogue.Achievement;
import org.corymb.lms.catalogue.Achievements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the page of an issuer. */
@Component
class IssuerPages {

    private final Issuers issuers;
    private final IssuerKeys keys;
    private final Achievements achievements;

    IssuerPages(Issuers issuers, IssuerKeys keys, Achievements achievements) {
        this.issuers = issuers;
        this.keys = keys;
        this.achievements = achievements;
    }

    IssuerPage of(String slug) {
        var issuer = issuers.bySlug(slug).orElseThrow(() -> new UnknownIssuer(slug));
        return new IssuerPage(
                issuer.slug(),
                issuer.name(),
                issuer.about(),
                issuer.url().orElse(null),
                issuer.did(),
                achievements.ofOrganisation(issuer.organisation()).stream()
                        .map(IssuerPage.Badge::of)
                        .toList(),
                keys(issuer));
    }

    private List<IssuerPage.Key> keys(Issuer issuer) {
        return keys.of(issuer.organisation()).stream()
                .map(key -> new IssuerPage.Key(
                        key.fragment(),
                        key.state(),
                        key.createdAt(),
                        key.retiredAt().orElse(null)))
                .toList();
    }

    /** What the page shows. */
    record IssuerPage(
            String slug,
            String name,
            String about,
            @Nullable String url,
            String did,
            List<Badge> badges,
            List<Key> keys) {

        /** One badge that it may award. */
        record Badge(String id, String name, String code) {
            static Badge of(Achievement achievement) {
                return new Badge(achievement.id().toString(), achievement.name(), achievement.code());
            }
        }

        /** One key and since when it counts. */
        record Key(
                String name,
                IssuerKey.State state,
                Instant since,
                @Nullable Instant until) {}
    }
}
