package org.corymb.badges.internal.openbadges2;

import java.util.List;
import org.corymb.badges.Verdict;
import org.corymb.badges.internal.verify.Finding;

/**
 * Step 5: the badge is in force at the caller's time, give or take the skew of clocks.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#Assertion">Open Badges 2.0, 3.1 Assertion, issuedOn and
 *     expires</a>
 */
final class Step5Validity implements OlderStep {
    private static final String NAME = "validity";
    private static final String SECTION = "OB 2.0 3.1 Assertion";

    @Override
    public List<Finding> examine(OlderExamination examination) {
        var now = examination.surroundings().now();
        var skew = examination.surroundings().skew();
        var from = examination.instant("issuedOn");
        var until = examination.instant("expires");
        if (until != null && now.minus(skew).isAfter(until)) {
            return List.of(Finding.failed(Verdict.EXPIRED, NAME, "It expired on " + until + ".", SECTION));
        }
        if (from != null && now.plus(skew).isBefore(from)) {
            return List.of(Finding.failed(Verdict.NOT_YET_VALID, NAME, "It is issued on " + from + ".", SECTION));
        }
        var limit = until == null ? "without end" : "until " + until;
        return List.of(Finding.passed(NAME, "It is in force, " + limit + ".", SECTION));
    }
}
