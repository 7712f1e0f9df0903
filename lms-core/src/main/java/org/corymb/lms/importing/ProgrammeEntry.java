package org.corymb.lms.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.corymb.lms.catalogue.AchievementId;
import org.corymb.lms.catalogue.Programme;
import org.corymb.lms.catalogue.ProgrammeFacts;
import org.corymb.lms.catalogue.ProgrammeIntake;
import org.corymb.lms.catalogue.ProgrammeVersion;
import org.corymb.lms.shared.OrganisationId;

/** A certification in a file; its organisation is still a slug, its badge a code. */
record ProgrammeEntry(
        String organisation,
        String code,
        String title,
        String summary,
        int months,
        String language,
        Optional<String> priorLearning,
        Optional<String> achievement,
        List<ProgrammeVersion> versions,
        List<ProgrammeIntake> intakes) {

    static Optional<Placed<ProgrammeEntry>> read(Fields fields) {
        var organisation = fields.need("organisation").flatMap(value -> value.text(60));
        var code = fields.need("code").flatMap(value -> value.text(40));
        var title = fields.need("title").flatMap(value -> value.text(200));
        var about = fields.find("about").flatMap(value -> value.text(20_000)).orElse("");
        var months = fields.need("months").flatMap(value -> value.number(1, 1200));
        var language = fields.find("language").flatMap(Value::language).orElse(Locale.ENGLISH);
        var prior = fields.find("prior_learning").flatMap(value -> value.text(1000));
        var achievement = fields.find("achievement").flatMap(value -> value.text(60));
        var versions = fields.entries("versions").stream()
                .flatMap(version -> version(version).stream())
                .toList();
        var intakes = fields.entries("intakes").stream()
                .flatMap(intake -> intake(intake).stream())
                .toList();
        return fields.complete(() -> new ProgrammeEntry(
                        organisation.orElseThrow(),
                        code.orElseThrow(),
                        title.orElseThrow(),
                        about,
                        months.orElseThrow(),
                        language.toLanguageTag(),
                        prior,
                        achievement,
                        versions,
                        intakes))
                .map(entry -> new Placed<>(entry, fields.place()));
    }

    private static Optional<ProgrammeVersion> version(Fields fields) {
        var label = fields.need("label").flatMap(value -> value.text(40));
        var entry = fields.need("entry").flatMap(value -> value.choice(ProgrammeVersion.Entry.class));
        var payment = fields.find("payment").flatMap(value -> value.text(200));
        var requires = fields.items("requires").stream()
                .flatMap(value -> value.text(1000).stream())
                .toList();
        return fields.complete(() -> new ProgrammeVersion(label.orElseThrow(), entry.orElseThrow(), payment, requires));
    }

    private static Optional<ProgrammeIntake> intake(Fields fields) {
        var code = fields.need("code").flatMap(value -> value.text(40));
        var announced = fields.find("announced").flatMap(Value::date);
        var orientation = fields.find("orientation").flatMap(Value::date);
        return fields.complete(() -> new ProgrammeIntake(code.orElseThrow(), announced, orientation));
    }

    ProgrammeFacts facts(OrganisationId owner, Optional<AchievementId> badge) {
        return new ProgrammeFacts(
                owner, code, title, summary, months, language, priorLearning, badge, versions, intakes);
    }

    static ProgrammeEntry of(Programme known, String slug, Optional<String> achievement) {
        return new ProgrammeEntry(
                slug,
                known.code(),
                known.title(),
                known.summary(),
                known.months(),
                known.language(),
                known.priorLearning(),
                achievement,
                known.versions(),
                known.intakes());
    }

    Yaml write() {
        return new Yaml()
                .put("code", code)
                .put("organisation", organisation)
                .put("title", title)
                .unless("", "about", summary)
                .put("months", months)
                .unless("en", "language", language)
                .put("prior_learning", priorLearning)
                .put("achievement", achievement)
                .put("versions", versions.stream().map(ProgrammeEntry::write).toList())
                .put("intakes", intakes.stream().map(ProgrammeEntry::write).toList());
    }

    private static Yaml write(ProgrammeVersion version) {
        return new Yaml()
                .put("label", version.label())
                .put("entry", version.entry())
                .put("payment", version.payment())
                .put("requires", version.requirements());
    }

    private static Yaml write(ProgrammeIntake intake) {
        return new Yaml()
                .put("code", intake.code())
                .put("announced", intake.announcedOn())
                .put("orientation", intake.orientationOn());
    }
}
