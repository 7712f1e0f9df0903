package org.corymb.lms.web.catalogue;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.corymb.lms.catalogue.Offering;
import org.corymb.lms.catalogue.OfferingVersion;
import org.corymb.lms.catalogue.OfferingVersions;
import org.corymb.lms.catalogue.Offerings;
import org.corymb.lms.catalogue.TellOfNewDates;
import org.corymb.lms.identity.Organisations;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.components.Fact;
import org.corymb.lms.web.components.Link;
import org.corymb.lms.web.schedule.Sentences;
import org.corymb.lms.web.schedule.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the page of an offering together, from its newest version. */
@Component
class OfferingPages {
    private final Offerings offerings;
    private final OfferingVersions versions;
    private final OfferingRuns runs;
    private final TellOfNewDates dates;
    private final Organisations organisations;
    private final MessageSource messages;

    OfferingPages(
            Offerings offerings,
            OfferingVersions versions,
            OfferingRuns runs,
            TellOfNewDates dates,
            Organisations organisations,
            MessageSource messages) {
        this.offerings = offerings;
        this.versions = versions;
        this.runs = runs;
        this.dates = dates;
        this.organisations = organisations;
        this.messages = messages;
    }

    OfferingPage page(Offering offering, Actor actor, ZoneId viewer, Locale locale) {
        var words = new Words(messages, locale);
        var version = versions.ofOffering(offering.id()).stream().reduce((older, newer) -> newer);
        var all = runs.of(offering.id(), viewer, words);
        var required = offerings.prerequisitesOf(offering.id());
        return new OfferingPage(
                offering.code(),
                offering.title(),
                words.foreign(offering.language()),
                offering.summary(),
                words.say("offering.kind." + offering.kind().name()),
                version.flatMap(OfferingVersion::achievement)
                        .map(id -> "/art/achievements/" + id + ".svg")
                        .orElse(null),
                version.map(OfferingVersion::outcomes).orElse(List.of()),
                version.map(one -> PlanWords.weeks(one, words)).orElse(List.of()),
                version.map(one -> new Sentences(words).rule(one.rule())).orElse(List.of()),
                version.flatMap(OfferingVersion::ruleNote).orElse(null),
                required.stream()
                        .map(one -> new Link(one.code(), "/offerings/" + one.code(), one.title()))
                        .toList(),
                offering.entryCondition().orElse(null),
                version.map(one -> facts(offering, one, words)).orElse(List.of()),
                all.next(),
                all.past(),
                actor.account().isPresent() ? dates.asked(actor, offering.id()) : null,
                List.of(new Link("courses", "/", words.say("place.courses"))),
                StructuredData.of(
                        offering,
                        version,
                        organisations.get(offering.organisation()).name()));
    }

    private static List<Fact> facts(Offering offering, OfferingVersion version, Words words) {
        var facts = new ArrayList<Fact>();
        RunLength.of(version, List.of(), words).ifPresent(length -> facts.add(new Fact(words.say("run.time"), length)));
        version.price().ifPresent(price -> facts.add(new Fact(words.say("run.price"), words.price(price))));
        version.memberPrice()
                .ifPresent(price -> facts.add(new Fact(words.say("offering.member-price"), words.price(price))));
        facts.add(new Fact(words.say("offering.capacity"), words.say("offering.capacity.text", version.capacity())));
        offering.privateCapacity()
                .ifPresent(seats ->
                        facts.add(new Fact(words.say("offering.private"), words.say("offering.capacity.text", seats))));
        return facts;
    }
}
