package org.corymb.badges.internal.verify;

import java.util.List;
import org.corymb.badges.Verdict;

/**
 * Step 5: the credential is in force at the caller's time, give or take the skew of clocks.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#verification">Open Badges 3.0, 8.4 Verification, step 4</a>
 */
final class Step5Validity implements Step {
    private static final String NAME = "validity";
    private static final String SECTION = "OB 3.0 8.4 step 4, VC Data Model 2.0 4.9";

    @Override
    public List<Finding> examine(Examination examination) {
        var now = examination.surroundings().now();
        var skew = examination.surroundings().skew();
        var from = examination.validFrom();
        var until = examination.validUntil();
        if (until != null && now.minus(skew).isAfter(until)) {
            return List.of(Finding.failed(Verdict.EXPIRED, NAME, "It expired on " + until + ".", SECTION));
        }
        if (from != null && now.plus(skew).isBefore(from)) {
            return List.of(Finding.failed(Verdict.NOT_YET_VALID, NAME, "It holds from " + from + ".", SECTION));
        }
        var limit = until == null ? "without end" : "until " + until;
        return List.of(Finding.passed(NAME, "It is in force, " + limit + ".", SECTION));
    }
}
