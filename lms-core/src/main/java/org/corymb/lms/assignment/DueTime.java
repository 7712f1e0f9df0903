package org.corymb.lms.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.corymb.lms.catalogue.AssignmentTemplate;
import org.corymb.lms.cohort.Run;

/** When work is due: a wall time in the run's zone. */
record DueTime(LocalDate date, LocalTime time, ZoneId zone) {

    static DueTime of(Run run, AssignmentTemplate template) {
        return new DueTime(run.startsOn().plusDays(template.dueDayOffset()), template.dueTime(), run.zone());
    }

    /** A wall time that a clock change skips moves on by the gap, one that it repeats is the first of the two. */
    Instant instant() {
        return date.atTime(time).atZone(zone).toInstant();
    }
}
