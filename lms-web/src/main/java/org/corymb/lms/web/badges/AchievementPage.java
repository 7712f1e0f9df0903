package org.corymb.lms.web.badges;

import java.math.BigDecimal;
import java.util.Locale;
import org.corymb.lms.award.AchievementWords;
import org.corymb.lms.catalogue.Achievement;
import org.corymb.lms.identity.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** The page of an achievement. */
record AchievementPage(
        String id,
        String name,
        String description,
        String criteria,
        String code,
        String language,
        String languageName,
        @Nullable BigDecimal credits,
        @Nullable Integer validMonths,
        String image,
        String imageAlt,
        boolean tall,
        String issuer,
        String issuerSlug) {

    static AchievementPage of(Achievement achievement, Organisation issuer) {
        var words = AchievementWords.of(achievement);
        return new AchievementPage(
                achievement.id().toString(),
                achievement.name(),
                words.description(),
                words.criteria(),
                achievement.code(),
                achievement.language(),
                Locale.forLanguageTag(achievement.language()).getDisplayLanguage(LocaleContextHolder.getLocale()),
                achievement.credits().map(BigDecimal::stripTrailingZeros).orElse(null),
                achievement.validMonths().orElse(null),
                "/art/achievements/" + achievement.id() + ".svg",
                achievement.imageAlt(),
                achievement.art().contains("rosette"),
                issuer.name(),
                issuer.slug());
    }
}
