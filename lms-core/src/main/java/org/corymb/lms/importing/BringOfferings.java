package org.corymb.lms.importing;

import java.util.Optional;
import org.corymb.lms.catalogue.AchievementId;
import org.corymb.lms.catalogue.DefineOffering;
import org.corymb.lms.catalogue.DefineVersion;
import org.corymb.lms.catalogue.Offering;
import org.corymb.lms.catalogue.OfferingId;
import org.corymb.lms.catalogue.OfferingVersions;
import org.corymb.lms.catalogue.Offerings;
import org.corymb.lms.catalogue.VersionFacts;
import org.corymb.lms.importing.VersionFormat.VersionEntry;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Makes the offerings of a file and their versions. */
@Component
class BringOfferings {

    private final Offerings offerings;
    private final OfferingVersions versions;
    private final DefineOffering define;
    private final DefineVersion defineVersion;
    private final BringOrganisations organisations;
    private final BringCatalogue badges;

    BringOfferings(
            Offerings offerings,
            OfferingVersions versions,
            DefineOffering define,
            DefineVersion defineVersion,
            BringOrganisations organisations,
            BringCatalogue badges) {
        this.offerings = offerings;
        this.versions = versions;
        this.define = define;
        this.defineVersion = defineVersion;
        this.organisations = organisations;
        this.badges = badges;
    }

    Effect bring(Actor actor, OfferingEntry entry) {
        var owner = organisations.id(entry.organisation());
        entry.prerequisites().forEach(this::id);
        var known = offerings.byCode(entry.code());
        var same = known.filter(offering -> offering.organisation().equals(owner))
                .map(offering ->
                        OfferingEntry.of(offering, entry.organisation(), offerings.prerequisitesOf(offering.id())))
                .filter(entry::equals)
                .isPresent();
        if (!same) {
            define.define(actor, entry.facts(owner));
        }
        return Effect.of(known.isPresent(), same);
    }

    Effect bring(Actor actor, OfferingEntry offering, VersionEntry entry) {
        var id = id(offering.code());
        var badge = entry.achievement().map(code -> badges.badge(organisations.id(offering.organisation()), code));
        var facts = with(badge, entry.facts());
        var known = versions.byLabel(id, facts.label());
        var same = known.map(VersionFacts::of).filter(facts::equals).isPresent();
        if (!same) {
            defineVersion.define(actor, id, facts);
        }
        return Effect.of(known.isPresent(), same);
    }

    OfferingId id(String code) {
        return offering(code).id();
    }

    OrganisationId owner(String code) {
        return offering(code).organisation();
    }

    private Offering offering(String code) {
        return offerings.byCode(code).orElseThrow(() -> new UnknownName("offering", code));
    }

    private static VersionFacts with(Optional<AchievementId> badge, VersionFacts facts) {
        return new VersionFacts(
                facts.label(),
                facts.weeks(),
                facts.homeworkMinutes(),
                facts.capacity(),
                facts.minimum(),
                facts.price(),
                facts.memberPrice(),
                facts.outcomes(),
                facts.rule(),
                facts.ruleNote(),
                facts.sessions(),
                facts.assignments(),
                badge);
    }
}
