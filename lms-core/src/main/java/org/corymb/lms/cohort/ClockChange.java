package org.corymb.lms.cohort;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * Sessions that begin at another hour of the viewer's day than the first one does, or again at the same hour, because
 * the clocks of viewer and run do not change on the same day.
 *
 * @param from index of the first session affected
 * @param until index of the last one, itself affected
 * @param weeks the weeks of the run in which they lie
 * @param shift how much later than at first, negative for earlier; zero when all is as at first again
 * @param lasts whether it stays so until the end of the run
 * @param startsAt the viewer's wall clock at the first session affected
 * @param transitions the days on which clocks change and bring it about, and end it
 */
public record ClockChange(
        int from,
        int until,
        List<Integer> weeks,
        Duration shift,
        boolean lasts,
        LocalTime startsAt,
        List<Transition> transitions) {

    public ClockChange {
        weeks = List.copyOf(weeks);
        transitions = List.copyOf(transitions);
    }

    public boolean back() {
        return shift.isZero();
    }

    /** A day on which the clocks of a zone change. */
    public record Transition(ZoneId zone, LocalDate date) {}
}
