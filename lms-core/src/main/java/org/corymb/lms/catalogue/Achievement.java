package org.corymb.lms.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import org.corymb.lms.shared.OrganisationId;

/**
 * The definition of a badge, owned by the organisation that issues it.
 *
 * @param criteria what one does to earn it, in words
 * @param achievementType a term of Open Badges 3.0, for example Course or Certification
 * @param credits what it counts for, in ECTS-like credits
 * @param validMonths after how many months it expires
 * @param art how it is drawn, as JSON
 * @param imageAlt what the picture shows, for those who do not see it
 */
public record Achievement(
        AchievementId id,
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
        String imageAlt) {}
