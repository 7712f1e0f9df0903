package org.corymb.lms.catalogue;

import java.time.Clock;
import org.corymb.lms.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the definition of a badge or changes it; badges issued before keep what they said. */
@Service
public class DefineAchievement {
    private final AchievementRepository achievements;
    private final Clock clock;

    DefineAchievement(AchievementRepository achievements, Clock clock) {
        this.achievements = achievements;
        this.clock = clock;
    }

    @Transactional
    public AchievementId define(Actor actor, AchievementFacts facts) {
        Editing.require(actor, facts.organisation());
        return achievements
                .byCode(facts.organisation(), facts.code())
                .map(known -> change(known.id(), facts))
                .orElseGet(() -> achievements.insert(facts, clock.instant()));
    }

    private AchievementId change(AchievementId id, AchievementFacts facts) {
        achievements.update(id, facts);
        return id;
    }
}
