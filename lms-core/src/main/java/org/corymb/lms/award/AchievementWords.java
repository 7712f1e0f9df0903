package org.corymb.lms.award;

import org.corymb.lms.catalogue.Achievement;

/**
 * What an achievement is described by. Open Badges 3.0 (Achievement, Criteria) wants a description and criteria with
 * words in them; a centre that gave none is described by the name alone.
 */
public record AchievementWords(String description, String criteria) {

    public static AchievementWords of(Achievement achievement) {
        var narrative = Narrative.in(achievement.language());
        return new AchievementWords(
                achievement.description().isBlank()
                        ? narrative.description(achievement.name())
                        : achievement.description(),
                achievement.criteria().isBlank() ? narrative.criteria(achievement.name()) : achievement.criteria());
    }
}
