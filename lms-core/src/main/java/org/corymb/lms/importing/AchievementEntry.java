package org.corymb.lms.importing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.corymb.lms.catalogue.Achievement;
import org.corymb.lms.catalogue.AchievementFacts;
import org.corymb.lms.shared.OrganisationId;

/** The definition of a badge in a file; its organisation is still a slug. */
record AchievementEntry(
        String organisation,
        String code,
        String name,
        String description,
        String criteria,
        String type,
        String language,
        Optional<BigDecimal> credits,
        Optional<Integer> validMonths,
        Map<String, Object> art,
        String alt) {

    private static final String USUAL_TYPE = "Course";

    static Optional<Placed<AchievementEntry>> read(Fields fields) {
        var organisation = fields.need("organisation").flatMap(value -> value.text(60));
        var code = fields.need("code").flatMap(value -> value.text(60));
        var name = fields.need("name").flatMap(value -> value.text(200));
        var description =
                fields.find("description").flatMap(value -> value.text(20_000)).orElse("");
        var criteria =
                fields.find("criteria").flatMap(value -> value.text(20_000)).orElse("");
        var type = fields.find("type").flatMap(value -> value.text(60)).orElse(USUAL_TYPE);
        var language = fields.find("language").flatMap(Value::language);
        var credits =
                fields.find("credits").flatMap(value -> value.parsed(BigDecimal::new, "expected a number such as 1.4"));
        var months = fields.find("valid_months").flatMap(value -> value.number(1, 1200));
        var alt = fields.need("alt").flatMap(value -> value.text(1000));
        var art = fields.need("art").flatMap(ArtFormat::read);
        return fields.complete(() -> new AchievementEntry(
                        organisation.orElseThrow(),
                        code.orElseThrow(),
                        name.orElseThrow(),
                        description,
                        criteria,
                        type,
                        language.map(tag -> tag.toLanguageTag()).orElse("en"),
                        credits.map(AchievementEntry::plain),
                        months,
                        art.orElseThrow(),
                        alt.orElseThrow()))
                .map(entry -> new Placed<>(entry, fields.place()));
    }

    /** One value for 1.4 and 1.40, so that entries can be compared. */
    private static BigDecimal plain(BigDecimal credits) {
        return credits.setScale(2, java.math.RoundingMode.HALF_UP);
    }

    AchievementFacts facts(OrganisationId owner) {
        return new AchievementFacts(
                owner,
                code,
                name,
                description,
                criteria,
                type,
                language,
                credits,
                validMonths,
                ArtFormat.json(art),
                alt);
    }

    static AchievementEntry of(Achievement known, String slug) {
        return new AchievementEntry(
                slug,
                known.code(),
                known.name(),
                known.description(),
                known.criteria(),
                known.achievementType(),
                known.language(),
                known.credits().map(AchievementEntry::plain),
                known.validMonths(),
                ArtFormat.map(known.art()),
                known.imageAlt());
    }

    Yaml write() {
        return new Yaml()
                .put("code", code)
                .put("organisation", organisation)
                .put("name", name)
                .unless("", "description", description)
                .unless("", "criteria", criteria)
                .unless(USUAL_TYPE, "type", type)
                .unless("en", "language", language)
                .put(
                        "credits",
                        credits.map(number -> number.stripTrailingZeros().toPlainString()))
                .put("valid_months", validMonths)
                .put("alt", alt)
                .put("art", art);
    }
}
