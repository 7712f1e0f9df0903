package org.corymb.lms.enrolment;

import org.corymb.lms.cohort.EnrolmentMode;
import org.corymb.lms.cohort.RunState;

/**
 * The seats of one run, as seen while its row is locked: who comes now is let in, waits, or is not let in.
 *
 * @param state how far the run has come
 * @param ended whether the time to enrol is over
 * @param exceptional whether staff or the platform ask, who may let somebody in late and without an application
 */
record Seats(
        RunState state, boolean ended, EnrolmentMode mode, int capacity, int taken, int waiting, boolean exceptional) {

    /** What becomes of a wish for a seat. */
    enum Answer {
        SEAT,
        WAIT,
        APPLY,
        CLOSED
    }

    Answer forNewcomer() {
        if (!open()) {
            return Answer.CLOSED;
        }
        if (mode == EnrolmentMode.APPLICATION && !exceptional) {
            return Answer.APPLY;
        }
        return taken < capacity && waiting == 0 ? Answer.SEAT : Answer.WAIT;
    }

    /** How many of those who wait can be let in now. */
    int toPassOn() {
        return open() ? Math.max(0, Math.min(waiting, capacity - taken)) : 0;
    }

    private boolean open() {
        return switch (state) {
            case OPEN -> exceptional || !ended;
            case RUNNING, FINISHED -> exceptional;
            case DRAFT, CANCELLED -> false;
        };
    }
}
