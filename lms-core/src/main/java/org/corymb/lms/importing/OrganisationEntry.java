package org.corymb.lms.importing;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.corymb.lms.identity.Organisation;
import org.corymb.lms.identity.OrganisationFacts;
import org.corymb.lms.identity.OrganisationKind;
import org.corymb.lms.shared.OrganisationId;

/** An organisation in a file; its parent is still a slug. */
record OrganisationEntry(
        String slug,
        String name,
        String shortName,
        OrganisationKind kind,
        Optional<String> parent,
        ZoneId zone,
        Locale language,
        int hue,
        Optional<String> url,
        String about) {

    static final int USUAL_HUE = 320;

    static Optional<Placed<OrganisationEntry>> read(Fields fields) {
        var slug = fields.need("slug").flatMap(value -> value.text(60));
        var name = fields.need("name").flatMap(value -> value.text(200));
        var shortName = fields.find("short").flatMap(value -> value.text(60)).or(() -> name);
        var kind = fields.find("kind").flatMap(value -> value.choice(OrganisationKind.class));
        var parent = fields.find("parent").flatMap(value -> value.text(60));
        var zone = fields.need("zone").flatMap(Value::zone);
        var language = fields.find("language").flatMap(Value::language).orElse(Locale.ENGLISH);
        var hue = fields.find("hue").flatMap(value -> value.number(0, 359)).orElse(USUAL_HUE);
        var url = fields.find("url").flatMap(value -> value.text(500));
        var about = fields.find("about").flatMap(value -> value.text(20_000)).orElse("");
        return fields.complete(() -> new OrganisationEntry(
                        slug.orElseThrow(),
                        name.orElseThrow(),
                        shortName.orElseThrow(),
                        kind.orElse(OrganisationKind.CENTRE),
                        parent,
                        zone.orElseThrow(),
                        language,
                        hue,
                        url,
                        about))
                .map(entry -> new Placed<>(entry, fields.place()));
    }

    OrganisationFacts facts(Function<String, OrganisationId> ids) {
        return new OrganisationFacts(slug, name, shortName, kind, parent.map(ids), zone, language, hue, url, about);
    }

    static OrganisationEntry of(Organisation known, Function<OrganisationId, String> slugs) {
        return new OrganisationEntry(
                known.slug(),
                known.name(),
                known.shortName(),
                known.kind(),
                known.parent().map(slugs),
                known.zone(),
                known.language(),
                known.hue(),
                known.url(),
                known.about());
    }

    Yaml write() {
        return new Yaml()
                .put("slug", slug)
                .put("name", name)
                .unless(name, "short", shortName)
                .unless(OrganisationKind.CENTRE, "kind", kind)
                .put("parent", parent)
                .put("zone", zone)
                .unless("en", "language", language.toLanguageTag())
                .unless(USUAL_HUE, "hue", hue)
                .put("url", url)
                .unless("", "about", about);
    }
}
