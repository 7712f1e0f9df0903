package org.corymb.lms.web.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corymb.lms.catalogue.OfferingKind;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.enrolment.UpcomingRun;
import org.corymb.lms.identity.FreeHours;
import org.corymb.lms.web.catalogue.Sorted.Checked;
import org.corymb.lms.web.components.RunRow;
import org.corymb.lms.web.schedule.SeatWords;
import org.corymb.lms.web.schedule.Words;

/** Writes the cards of runs for one visitor. */
final class RunCards {
    private final Words words;
    private final ZoneId viewer;
    private final Optional<FreeHours> hours;
    private final LocalDate today;

    RunCards(Words words, ZoneId viewer, Optional<FreeHours> hours, Clock clock) {
        this.words = words;
        this.viewer = viewer;
        this.hours = hours;
        this.today = LocalDate.now(clock.withZone(viewer));
    }

    List<RunRow> of(List<Checked> runs, Map<RunId, UpcomingRun> details) {
        return runs.stream()
                .flatMap(checked -> Optional.ofNullable(
                                details.get(checked.pattern().run()))
                        .stream()
                        .map(upcoming -> card(checked, upcoming)))
                .toList();
    }

    private RunRow card(Checked checked, UpcomingRun upcoming) {
        var run = upcoming.run();
        var times = new PatternWords(words, viewer, hours, checked);
        var soon = run.startsOn().isBefore(today.plusDays(SeatWords.DECIDED_WITHIN_DAYS));
        var seats = SeatWords.of(run, upcoming.seats(), soon, words);
        return new RunRow(
                run.code(),
                run.title(),
                words.foreign(run.language()),
                run.summary(),
                upcoming.achievement()
                        .map(id -> "/art/achievements/" + id + ".svg")
                        .orElse(null),
                facts(upcoming, times),
                times.iso(run),
                words.format(
                        run.startsOn().getYear() == today.getYear() ? "catalogue.day" : "catalogue.day.year",
                        times.day(run)),
                times.clocks(),
                times.strip(),
                times.note(),
                seats.pill(),
                seats.look(),
                seats.seats());
    }

    private String facts(UpcomingRun upcoming, PatternWords times) {
        var parts = new ArrayList<String>();
        if (upcoming.kind() == OfferingKind.COURSE) {
            parts.add(words.say("catalogue.weeks", upcoming.weeks()));
            times.weekdays().ifPresent(parts::add);
            times.hoursAWeek(upcoming.weeks(), upcoming.homeworkMinutes())
                    .ifPresent(number -> parts.add(words.say("catalogue.hours-a-week", number)));
        } else {
            times.length()
                    .ifPresent(minutes -> parts.add(words.say("catalogue.one-session", minutes / 60, minutes % 60)));
        }
        var foreign = words.foreign(upcoming.run().language());
        if (foreign != null) {
            parts.add(words.say("catalogue.in-language", words.language(foreign)));
        }
        var facts = String.join(words.say("words.comma"), parts);
        return upcoming.needs().isEmpty() ? facts : words.say("catalogue.needs", facts, words.list(upcoming.needs()));
    }
}
