package org.corymb.lms.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.corymb.lms.cohort.RunId;

/**
 * When the sessions of a run take place, and nothing else: enough to see whether it fits somebody's hours.
 *
 * @param slots in the order of the run; empty when only the first day is announced
 */
public record RunPattern(RunId run, LocalDate startsOn, ZoneId zone, List<TimeSlot> slots) {

    public RunPattern {
        slots = List.copyOf(slots);
    }

    /** One session. */
    public record TimeSlot(int week, Instant start, int minutes) {}

    /** Reads what the repository wrote: week, minutes since 1970 and length, a session after the other. */
    static List<TimeSlot> slots(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(" ")).map(RunPattern::slot).toList();
    }

    private static TimeSlot slot(String written) {
        var week = written.indexOf('/');
        var length = written.indexOf('+');
        return new TimeSlot(
                Integer.parseInt(written, 0, week, 10),
                Instant.ofEpochSecond(60L * Long.parseLong(written, week + 1, length, 10)),
                Integer.parseInt(written, length + 1, written.length(), 10));
    }
}
