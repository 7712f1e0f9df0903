package org.corymb.lms.cohort;

/**
 * What an actor may do in one run.
 *
 * @param seesRoster sees who takes part, and how far they are
 * @param takesRoll marks attendance
 * @param assesses grades work
 * @param decides decides on completion
 * @param plans changes dates, people, seats and state
 */
public record RunRights(boolean seesRoster, boolean takesRoll, boolean assesses, boolean decides, boolean plans) {

    public static final RunRights NONE = new RunRights(false, false, false, false, false);
    public static final RunRights ALL = new RunRights(true, true, true, true, true);

    static RunRights of(StaffRole role) {
        return switch (role) {
            case LEAD -> new RunRights(true, true, true, true, false);
            case FACILITATOR -> new RunRights(true, true, true, false, false);
            case GRADER -> new RunRights(true, false, true, false, false);
            case OBSERVER -> new RunRights(true, false, false, false, false);
        };
    }

    /** What is allowed by either. */
    RunRights or(RunRights other) {
        return new RunRights(
                seesRoster || other.seesRoster,
                takesRoll || other.takesRoll,
                assesses || other.assesses,
                decides || other.decides,
                plans || other.plans);
    }
}
