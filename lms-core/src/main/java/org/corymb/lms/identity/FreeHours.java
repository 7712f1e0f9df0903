package org.corymb.lms.identity;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * When a person can take part, on the wall clock of the person's own zone.
 *
 * @param from the first minute
 * @param until the first minute that is no longer free; before {@code from} when the hours run past midnight
 * @param days the weekdays on which the hours begin; all seven when nothing was chosen
 */
public record FreeHours(LocalTime from, LocalTime until, Set<DayOfWeek> days) {

    public FreeHours {
        days = days.isEmpty() ? Set.of(DayOfWeek.values()) : Set.copyOf(days);
    }

    /** Whether something that begins and ends then, told in the person's zone, lies wholly inside. */
    public boolean contain(ZonedDateTime start, ZonedDateTime end) {
        return fits(start.toLocalDate().atTime(from).atZone(start.getZone()), start, end)
                || fits(start.toLocalDate().minusDays(1).atTime(from).atZone(start.getZone()), start, end);
    }

    private boolean fits(ZonedDateTime opening, ZonedDateTime start, ZonedDateTime end) {
        var lastDay = until.isAfter(from)
                ? opening.toLocalDate()
                : opening.toLocalDate().plusDays(1);
        var closing = lastDay.atTime(until).atZone(opening.getZone());
        return days.contains(opening.getDayOfWeek()) && !start.isBefore(opening) && !end.isAfter(closing);
    }
}
