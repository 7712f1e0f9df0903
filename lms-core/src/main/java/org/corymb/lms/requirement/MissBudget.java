package org.corymb.lms.requirement;

/**
 * How many sessions a learner may still miss.
 *
 * @param sessions how many count altogether
 * @param needed how many are needed
 * @param attended how many were attended
 * @param madeUp how many were made up elsewhere and count
 * @param missed how many are lost
 * @param open how many are still to come or not yet marked
 * @param mayMiss how many of the open ones may be missed
 * @param mustMakeUp how many of the lost ones must be made up
 */
public record MissBudget(
        int sessions, int needed, int attended, int madeUp, int missed, int open, int mayMiss, int mustMakeUp) {

    /** How many more have to be attended or made up. */
    public int left() {
        return Math.max(0, needed - attended - madeUp);
    }

    /** The budget as a heading: "You may miss one more". */
    public Sentence sentence() {
        if (left() == 0) {
            return Sentence.of("budget.done", attended + madeUp, sessions);
        }
        if (mustMakeUp > 0) {
            return Sentence.of("budget.make-up", mustMakeUp);
        }
        return Sentence.of("budget.may-miss", mayMiss);
    }
}
