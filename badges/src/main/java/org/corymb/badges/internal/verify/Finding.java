package org.corymb.badges.internal.verify;

import org.corymb.badges.Check;
import org.corymb.badges.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a step found.
 *
 * @param check for the report
 * @param verdict what it makes of the whole badge; null if it does not stand in its way
 */
public record Finding(Check check, @Nullable Verdict verdict) {
    /** The step holds. */
    public static Finding passed(String name, String detail, String section) {
        return new Finding(new Check.Passed(name, detail, section), null);
    }

    /** The step does not hold. */
    public static Finding failed(Verdict verdict, String name, String why, String section) {
        return new Finding(new Check.Failed(name, why, section), verdict);
    }

    /** Something needed could not be had. */
    public static Finding missing(String name, String why, String section) {
        return new Finding(new Check.NotChecked(name, why, section), Verdict.UNVERIFIABLE);
    }

    /** There was nothing to check, or it is of no weight. */
    public static Finding skipped(String name, String why, String section) {
        return new Finding(new Check.NotChecked(name, why, section), null);
    }

    /** The same, without weight for the whole badge. */
    public Finding weightless() {
        return new Finding(check, null);
    }
}
