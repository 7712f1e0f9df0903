package org.corymb.lms.web.planning;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.corymb.lms.catalogue.OfferingVersions;
import org.corymb.lms.cohort.EnrolmentMode;
import org.corymb.lms.identity.Organisation;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.components.Choice;
import org.corymb.lms.web.schedule.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The choices of the form that opens a run. */
@Component
class OpenRunPages {
    private final Planned planned;
    private final OfferingVersions versions;
    private final MessageSource messages;

    OpenRunPages(Planned planned, OfferingVersions versions, MessageSource messages) {
        this.planned = planned;
        this.versions = versions;
        this.messages = messages;
    }

    record OpenRunPage(List<Choice> versions, List<Choice> organisations, List<Choice> zones, List<Choice> modes) {}

    OpenRunPage page(Actor actor, Locale locale) {
        var words = new Words(messages, locale);
        var mine = planned.by(actor);
        return new OpenRunPage(
                versions.offered().stream()
                        .map(version -> new Choice(
                                version.id().toString(),
                                words.say("planning.version", version.offering(), version.label(), version.title())))
                        .toList(),
                mine.stream()
                        .map(one -> new Choice(one.id().toString(), one.name()))
                        .toList(),
                zones(mine),
                Arrays.stream(EnrolmentMode.values())
                        .map(mode -> new Choice(mode.name(), words.say("planning.mode." + mode.name())))
                        .toList());
    }

    /** The zones of the organisations first, then all that are named after a city. */
    private static List<Choice> zones(List<Organisation> mine) {
        var own = mine.stream().map(one -> one.zone().getId());
        var all = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                .sorted();
        return Stream.concat(own, all)
                .distinct()
                .map(id -> new Choice(id, id.replace('_', ' ')))
                .toList();
    }
}
