package org.corymb.lms.cohort;

import java.util.EnumSet;
import java.util.Set;

/** How far a run has come. */
public enum RunState {
    /** Only its planners see it. */
    DRAFT,
    /** Announced; learners can take seats. */
    OPEN,
    /** Its sessions take place. */
    RUNNING,
    /** All is done but decisions and badges. */
    FINISHED,
    /** It does not take place. */
    CANCELLED;

    /** Whether a run may go on from here to there. */
    public boolean mayBecome(RunState next) {
        return next(this).contains(next);
    }

    /** Where a run may go on to from here. */
    public Set<RunState> next() {
        return next(this);
    }

    private static Set<RunState> next(RunState state) {
        return switch (state) {
            case DRAFT -> EnumSet.of(OPEN, CANCELLED);
            case OPEN -> EnumSet.of(RUNNING, CANCELLED);
            case RUNNING -> EnumSet.of(FINISHED, CANCELLED);
            case FINISHED -> EnumSet.of(RUNNING);
            case CANCELLED -> EnumSet.noneOf(RunState.class);
        };
    }
}
