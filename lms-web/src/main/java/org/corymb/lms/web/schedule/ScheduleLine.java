package org.corymb.lms.web.schedule;

import org.corymb.lms.shared.SessionTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of a schedule: a session, or the note that the clock changes before the next one.
 *
 * @param note the note; then all else is empty
 * @param week the week at its first session, else 0
 * @param time null for a note
 * @param shifted whether it begins at another hour of the reader's day than the first session
 * @param cancelled whether it was called off
 */
public record ScheduleLine(
        @Nullable Note note,
        int week,
        String title,
        String kind,
        @Nullable SessionTime time,
        boolean shifted,
        boolean cancelled) {

    /** A note between two sessions. */
    public record Note(String title, String text, boolean back) {}

    static ScheduleLine of(Note note) {
        return new ScheduleLine(note, 0, "", "", null, false, false);
    }
}
