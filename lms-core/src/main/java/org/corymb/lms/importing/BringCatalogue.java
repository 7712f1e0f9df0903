package org.corymb.lms.importing;

import java.util.Optional;
import org.corymb.lms.catalogue.Achievement;
import org.corymb.lms.catalogue.AchievementId;
import org.corymb.lms.catalogue.Achievements;
import org.corymb.lms.catalogue.DefineAchievement;
import org.corymb.lms.catalogue.DefineProgramme;
import org.corymb.lms.catalogue.Programmes;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Makes the badges and certifications of a file. */
@Component
class BringCatalogue {

    private final Achievements achievements;
    private final Programmes programmes;
    private final DefineAchievement defineAchievement;
    private final DefineProgramme defineProgramme;
    private final BringOrganisations organisations;

    BringCatalogue(
            Achievements achievements,
            Programmes programmes,
            DefineAchievement defineAchievement,
            DefineProgramme defineProgramme,
            BringOrganisations organisations) {
        this.achievements = achievements;
        this.programmes = programmes;
        this.defineAchievement = defineAchievement;
        this.defineProgramme = defineProgramme;
        this.organisations = organisations;
    }

    Effect bring(Actor actor, AchievementEntry entry) {
        var owner = organisations.id(entry.organisation());
        var known =
                achievements.byCode(owner, entry.code()).map(badge -> AchievementEntry.of(badge, entry.organisation()));
        var same = known.filter(entry::equals).isPresent();
        if (!same) {
            defineAchievement.define(actor, entry.facts(owner));
        }
        return Effect.of(known.isPresent(), same);
    }

    Effect bring(Actor actor, ProgrammeEntry entry) {
        var owner = organisations.id(entry.organisation());
        var badge = entry.achievement().map(code -> badge(owner, code));
        var known = programmes.byCode(entry.code());
        var facts = entry.facts(owner, badge);
        var same = known.filter(programme -> programme.organisation().equals(owner))
                .map(programme -> ProgrammeEntry.of(programme, entry.organisation(), code(programme.achievement())))
                .filter(entry::equals)
                .isPresent();
        if (!same) {
            defineProgramme.define(actor, facts);
        }
        return Effect.of(known.isPresent(), same);
    }

    AchievementId badge(OrganisationId owner, String code) {
        return achievements
                .byCode(owner, code)
                .map(Achievement::id)
                .orElseThrow(() -> new UnknownName("achievement", code));
    }

    Optional<String> code(Optional<AchievementId> badge) {
        return badge.map(achievements::get).map(Achievement::code);
    }
}
