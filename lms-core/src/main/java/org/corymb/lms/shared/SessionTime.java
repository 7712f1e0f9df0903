package org.corymb.lms.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When a live session takes place: the wall clock of its zone is what was promised, the instant follows from it.
 *
 * @param minutes the length, 1 to 1440
 */
public record SessionTime(LocalDate date, LocalTime time, ZoneId zone, int minutes) {

    public SessionTime {
        if (minutes < 1 || minutes > 1440) {
            throw new IllegalArgumentException("a session takes 1 to 1440 minutes: " + minutes);
        }
    }

    /** The first minute; a wall time that a clock change skips moves on by the gap (java.time's rule). */
    public ZonedDateTime start() {
        return ZonedDateTime.of(date, time, zone);
    }

    public ZonedDateTime end() {
        return start().plusMinutes(minutes);
    }

    public Instant instant() {
        return start().toInstant();
    }

    public ZonedDateTime startIn(ZoneId viewer) {
        return start().withZoneSameInstant(viewer);
    }

    public ZonedDateTime endIn(ZoneId viewer) {
        return end().withZoneSameInstant(viewer);
    }
}
