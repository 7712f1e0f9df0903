package org.corymb.lms.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import org.corymb.lms.shared.OrganisationId;

/**
 * What is said of a badge when its definition is made or changed; see {@link Achievement}.
 *
 * @param code by which it is found again within its organisation
 */
public record AchievementFacts(
        OrganisationId organisation,
        String code,
        String name,
        String description,
        String criteria,
        String achievementType,
        String language,
        Optional<BigDecimal> credits,
        Optional<Integer> validMonths,
        String art,
        String imageAlt) {

    public AchievementFacts {
        Texts.line(code, 60, "achievement-code");
        Texts.line(name, 200, "achievement-name");
        Texts.line(imageAlt, 1000, "achievement-image-alt");
        Texts.language(language, "achievement-language");
    }
}
