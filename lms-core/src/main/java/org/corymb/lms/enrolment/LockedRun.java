package org.corymb.lms.enrolment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.corymb.lms.cohort.Run;

/** A run while its row is locked, with the learners counted under that lock. */
record LockedRun(Run run, int taken, int waiting, Optional<Instant> lastWaiting) {

    Seats seats(Instant now, boolean exceptional) {
        return new Seats(
                run.state(),
                !now.isBefore(run.enrolmentEnds()),
                run.enrolmentMode(),
                run.capacity(),
                taken,
                waiting,
                exceptional);
    }

    /** A moment after everybody who waits already, so that the queue has one order whatever the clock says. */
    Instant nextPlace(Instant now) {
        return lastWaiting
                .map(last -> last.plus(1, ChronoUnit.MICROS))
                .filter(next -> next.isAfter(now))
                .orElse(now);
    }
}
