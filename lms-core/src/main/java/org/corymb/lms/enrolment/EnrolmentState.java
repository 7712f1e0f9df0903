package org.corymb.lms.enrolment;

/** Where a learner stands with a run. */
public enum EnrolmentState {
    /** Asked for a seat that staff give. */
    APPLIED,
    /** May take a seat until a moment. */
    OFFERED,
    /** Waits for a seat. */
    WAITLISTED,
    /** Has a seat. */
    ENROLLED,
    /** Gave the seat or the place in the queue back. */
    WITHDRAWN,
    /** Was not let in. */
    DECLINED,
    /** Had a seat and earned the badge. */
    COMPLETED,
    /** Had a seat and did not. */
    NOT_COMPLETED;

    /** Whether it takes one of the run's seats. */
    public boolean takesSeat() {
        return this == ENROLLED || this == OFFERED || this == COMPLETED || this == NOT_COMPLETED;
    }

    /** Whether the learner belongs to the cohort, now or since. */
    public boolean belongs() {
        return this == ENROLLED || this == COMPLETED || this == NOT_COMPLETED;
    }
}
