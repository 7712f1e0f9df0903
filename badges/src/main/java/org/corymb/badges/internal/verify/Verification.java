package org.corymb.badges.internal.verify;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.corymb.badges.Check;
import org.corymb.badges.Verdict;
import org.corymb.badges.VerificationReport;

/**
 * Takes a badge through the steps and draws the verdict.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#verification">Open Badges 3.0, 8.4 Verification</a>
 */
public final class Verification {
    private static final String FORMAT = "format";
    private static final String SECTION = "OB 3.0 5 Document Formats";
    private static final Set<Verdict> NOTHING_MORE_TO_SAY =
            EnumSet.of(Verdict.MALFORMED, Verdict.ALTERED, Verdict.FORGED);
    private static final List<Verdict> GRAVEST_FIRST = List.of(
            Verdict.MALFORMED,
            Verdict.ALTERED,
            Verdict.FORGED,
            Verdict.REVOKED,
            Verdict.SUSPENDED,
            Verdict.EXPIRED,
            Verdict.NOT_YET_VALID,
            Verdict.UNVERIFIABLE);
    private static final List<Step> STEPS = List.of(
            new Step1Structure(),
            new Step2Proof(),
            new Step3Refresh(),
            new Step4Status(),
            new Step5Validity(),
            new Step6Recipient(),
            new Step7Endorsements(),
            new Step8IssuerTrust());

    private final Surroundings surroundings;
    private final List<Finding> findings = new ArrayList<>();
    private boolean authentic = true;

    /** Prepares the verification of one badge. */
    public Verification(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Verifies what was handed in, whatever it is. */
    public VerificationReport verify(byte[] bytes) {
        try {
            var badge = ReadBadge.of(bytes);
            findings.add(Finding.passed(FORMAT, "Read as " + badge.form() + ".", SECTION));
            walk(Examination.of(badge, surroundings));
            return new VerificationReport(verdict(), checks(), Summary.of(badge.credential()));
        } catch (ReadBadge.Unreadable e) {
            var check = e.verdict() == Verdict.MALFORMED
                    ? new Check.Failed(FORMAT, String.valueOf(e.getMessage()), SECTION)
                    : new Check.NotChecked(FORMAT, String.valueOf(e.getMessage()), SECTION);
            return new VerificationReport(e.verdict(), List.of(check), null);
        }
    }

    private void walk(Examination examination) {
        for (var step : STEPS) {
            var found = step.examine(examination);
            findings.addAll(found);
            var verdicts = found.stream()
                    .map(Finding::verdict)
                    .filter(Objects::nonNull)
                    .toList();
            if (step instanceof Step2Proof) {
                authentic = verdicts.isEmpty();
            }
            if (verdicts.stream().anyMatch(NOTHING_MORE_TO_SAY::contains)) {
                return;
            }
        }
    }

    private Verdict verdict() {
        var all =
                findings.stream().map(Finding::verdict).filter(Objects::nonNull).toList();
        if (all.isEmpty()) {
            return vouched() ? Verdict.VALID : Verdict.VALID_UNCONFIRMED;
        }
        var gravest = GRAVEST_FIRST.stream().filter(all::contains).findFirst().orElse(Verdict.UNVERIFIABLE);
        return authentic || NOTHING_MORE_TO_SAY.contains(gravest) ? gravest : Verdict.UNVERIFIABLE;
    }

    private boolean vouched() {
        return checks().stream()
                .anyMatch(check -> check instanceof Check.Passed && check.name().equals(Step8IssuerTrust.NAME));
    }

    private List<Check> checks() {
        return findings.stream().map(Finding::check).toList();
    }
}
