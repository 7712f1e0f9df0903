package org.corymb.lms.enrolment;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.corymb.lms.enrolment.RunPattern.TimeSlot;
import org.corymb.lms.identity.FreeHours;

/** Holds the sessions of runs against the hours of one viewer; answers for equal times of the week are remembered. */
public final class HoursCheck {
    private final FreeHours hours;
    private final ZoneId zone;
    private final Map<WeekTime, Boolean> known = new HashMap<>();

    public HoursCheck(FreeHours hours, ZoneId zone) {
        this.hours = hours;
        this.zone = zone;
    }

    private record WeekTime(DayOfWeek day, LocalTime start, LocalTime end) {}

    /** Looks at all sessions; a run without any fits nobody's hours yet. */
    public HoursFit of(List<TimeSlot> slots) {
        var weeks = new TreeSet<Integer>();
        var before = false;
        var after = false;
        for (var slot : slots) {
            var start = slot.start().atZone(zone);
            var end = start.plusMinutes(slot.minutes());
            if (!free(start, end)) {
                weeks.add(slot.week());
                before |= start.toLocalTime().isBefore(hours.from());
                after |= end.toLocalTime().isAfter(hours.until());
            }
        }
        return new HoursFit(List.copyOf(weeks), before, after);
    }

    private boolean free(ZonedDateTime start, ZonedDateTime end) {
        var time = new WeekTime(start.getDayOfWeek(), start.toLocalTime(), end.toLocalTime());
        return known.computeIfAbsent(time, unknown -> hours.contain(start, end));
    }
}
