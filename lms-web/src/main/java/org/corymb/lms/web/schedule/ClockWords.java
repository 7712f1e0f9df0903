package org.corymb.lms.web.schedule;

import java.time.ZoneId;
import java.util.stream.IntStream;
import org.corymb.lms.cohort.ClockChange;
import org.corymb.lms.cohort.ClockChange.Transition;
import org.corymb.lms.web.ViewerZone;

/** Announces a clock change: "One hour earlier for two weeks. New York changes its clocks on Sunday 14 March, ..." */
public final class ClockWords {
    private final Words words;
    private final ZoneId viewer;

    public ClockWords(Words words, ZoneId viewer) {
        this.words = words;
        this.viewer = viewer;
    }

    public String title(ClockChange change) {
        if (change.back()) {
            return words.say("clock.back", words.clock(change.startsAt()));
        }
        var how = change.shift().isNegative() ? "clock.earlier" : "clock.later";
        return words.say(how, amount(change), stretch(change));
    }

    public String text(ClockChange change) {
        if (change.back()) {
            var zone = change.transitions().isEmpty()
                    ? viewer
                    : change.transitions().getLast().zone();
            return words.say("clock.back.text", change.weeks().getFirst(), ViewerZone.cityOf(zone));
        }
        var starts = words.say(
                "clock.starts", change.weeks().size(), words.numbers(change.weeks()), words.clock(change.startsAt()));
        return (days(change) + " " + starts).strip();
    }

    /** "Weeks 4 and 5 start at 17:00." */
    public String brief(ClockChange change) {
        return words.say(
                "clock.brief", change.weeks().size(), words.numbers(change.weeks()), words.clock(change.startsAt()));
    }

    private String amount(ClockChange change) {
        var minutes = change.shift().abs().toMinutes();
        return minutes % 60 == 0
                ? words.say("clock.hours", minutes / 60)
                : words.say("clock.minutes", minutes / 60, minutes % 60);
    }

    private String stretch(ClockChange change) {
        return change.lasts()
                ? words.say("clock.from", change.weeks().getFirst())
                : words.say("clock.for", change.weeks().size());
    }

    private String days(ClockChange change) {
        var parts = IntStream.range(0, change.transitions().size())
                .mapToObj(i -> day(change.transitions().get(i), i == 0))
                .toList();
        return parts.isEmpty() ? "" : words.say("clock.sentence", String.join(words.say("words.comma"), parts));
    }

    private String day(Transition transition, boolean first) {
        return words.say(
                first ? "clock.changes" : "clock.changes-too",
                ViewerZone.cityOf(transition.zone()),
                words.format("words.day", transition.date()));
    }
}
