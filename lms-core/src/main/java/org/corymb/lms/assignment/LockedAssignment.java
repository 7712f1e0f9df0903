package org.corymb.lms.assignment;

import java.time.Instant;
import org.corymb.lms.cohort.RunId;

/** An assignment while its row is locked. */
record LockedAssignment(AssignmentId id, RunId run, Instant dueAt) {

    boolean lateAt(Instant moment) {
        return moment.isAfter(dueAt);
    }
}
