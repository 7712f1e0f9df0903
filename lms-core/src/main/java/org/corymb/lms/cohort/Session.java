package org.corymb.lms.cohort;

import java.time.Instant;
import java.util.Optional;
import org.corymb.lms.shared.SessionKind;
import org.corymb.lms.shared.SessionTime;

/**
 * One live meeting of a run.
 *
 * @param position 1 and up, in the order of the run
 * @param counts whether rules count it
 */
public record Session(
        SessionId id,
        RunId run,
        int position,
        int week,
        SessionKind kind,
        String title,
        SessionTime time,
        boolean counts,
        Optional<String> joinUrl,
        boolean cancelled,
        Optional<Instant> rollClosedAt) {}
