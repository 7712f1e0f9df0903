package org.corymb.lms.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.corymb.lms.catalogue.Offering;
import org.corymb.lms.catalogue.OfferingFacts;
import org.corymb.lms.catalogue.OfferingKind;
import org.corymb.lms.shared.OrganisationId;

/** An offering in a file, without its versions; its organisation is still a slug. */
record OfferingEntry(
        String organisation,
        String code,
        OfferingKind kind,
        Optional<String> level,
        String title,
        String summary,
        String language,
        Optional<String> condition,
        Optional<Integer> privateCapacity,
        List<String> prerequisites) {

    /** An offering together with its versions. */
    record WithVersions(OfferingEntry offering, List<Placed<VersionFormat.VersionEntry>> versions) {}

    static Optional<Placed<WithVersions>> read(Fields fields) {
        var organisation = fields.need("organisation").flatMap(value -> value.text(60));
        var code = fields.need("code").flatMap(value -> value.text(40));
        var kind = fields.need("kind").flatMap(value -> value.choice(OfferingKind.class));
        var level = fields.find("level").flatMap(value -> value.text(20));
        var title = fields.find("title").flatMap(value -> value.text(200)).or(() -> code);
        var about = fields.find("about").flatMap(value -> value.text(20_000)).orElse("");
        var language = fields.find("language").flatMap(Value::language).orElse(Locale.ENGLISH);
        var prerequisites = fields.items("prerequisites").stream()
                .flatMap(value -> value.text(40).stream())
                .sorted()
                .toList();
        var condition = fields.find("condition").flatMap(value -> value.text(500));
        var privateCapacity = fields.find("private_capacity").flatMap(value -> value.number(1, 10_000));
        var versions = VersionFormat.readAll(fields);
        return fields.complete(() -> new OfferingEntry(
                        organisation.orElseThrow(),
                        code.orElseThrow(),
                        kind.orElseThrow(),
                        level,
                        title.orElseThrow(),
                        about,
                        language.toLanguageTag(),
                        condition,
                        privateCapacity,
                        prerequisites))
                .map(entry -> new Placed<>(new WithVersions(entry, versions), fields.place()));
    }

    OfferingFacts facts(OrganisationId owner) {
        return new OfferingFacts(
                owner, code, kind, level, title, summary, language, condition, privateCapacity, prerequisites);
    }

    static OfferingEntry of(Offering known, String slug, List<Offering> prerequisites) {
        return new OfferingEntry(
                slug,
                known.code(),
                known.kind(),
                known.level(),
                known.title(),
                known.summary(),
                known.language(),
                known.entryCondition(),
                known.privateCapacity(),
                prerequisites.stream().map(Offering::code).sorted().toList());
    }

    Yaml write(List<Yaml> versions) {
        return new Yaml()
                .put("code", code)
                .put("organisation", organisation)
                .put("kind", kind)
                .put("level", level)
                .unless(code, "title", title)
                .unless("", "about", summary)
                .unless("en", "language", language)
                .put("prerequisites", prerequisites)
                .put("condition", condition)
                .put("private_capacity", privateCapacity)
                .put("versions", versions);
    }
}
