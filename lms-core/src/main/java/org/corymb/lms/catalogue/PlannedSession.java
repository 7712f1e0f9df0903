package org.corymb.lms.catalogue;

import java.time.LocalTime;
import java.util.Optional;
import org.corymb.lms.shared.SessionKind;

/**
 * A session as the plan of a version has it.
 *
 * @param position 1 and up, in the order of the plan
 * @param dayOffset days between the first day of a run and the session
 * @param time the wall clock of the run's zone; empty for the time at which the run itself begins
 * @param counts whether rules count it
 */
public record PlannedSession(
        PlannedSessionId id,
        int position,
        int week,
        int dayOffset,
        Optional<LocalTime> time,
        int minutes,
        SessionKind kind,
        String title,
        boolean counts) {}
