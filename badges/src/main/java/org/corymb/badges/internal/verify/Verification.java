package org.corymb.badges.internal.verify;

import java.util.List;
import org.corymb.badges.VerificationReport;
import org.jspecify.annotations.Nullable;

/**
 * Takes a badge through the steps and draws the verdict.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#verification">Open Badges 3.0, 8.4 Verification</a>
 */
public final class Verification {
    private static final String SECTION = "OB 3.0 5 Document Formats";
    private static final List<Step> BEFORE_REFRESH = List.of(new Step1Structure(), new Step2Proof());
    private static final List<Step> AFTER_REFRESH = List.of(
            new Step4Status(),
            new Step5Validity(),
            new Step6Recipient(),
            new Step7Endorsements(),
            new Step8IssuerTrust(),
            new Step9LearnerRecord());

    private final Surroundings surroundings;
    private final Documents documents;

    /** Prepares the verification of one badge. */
    public Verification(Surroundings surroundings, Documents documents) {
        this.surroundings = surroundings;
        this.documents = documents;
    }

    /** What came of a badge: the badge that counts in the end, and what was found. */
    private record Outcome(ReadBadge badge, Conclusion conclusion) {}

    /** Verifies a badge of Open Badges 3.0. */
    public VerificationReport verify(ReadBadge badge) {
        var outcome = examine(badge, new Conclusion(), true);
        return outcome.conclusion.report(Summary.of(outcome.badge.credential()), documents);
    }

    private Outcome examine(ReadBadge badge, Conclusion conclusion, boolean mayRefresh) {
        conclusion.add(List.of(Finding.passed("format", "Read as " + badge.form() + ".", SECTION)));
        var examination = new Examination(badge.credential(), badge.jws(), surroundings, documents);
        for (var step : BEFORE_REFRESH) {
            var found = step.examine(examination);
            boolean goOn = step instanceof Step2Proof ? conclusion.addProof(found) : conclusion.add(found);
            if (!goOn) {
                return new Outcome(badge, conclusion);
            }
        }
        var newer = mayRefresh && conclusion.isAuthentic() ? refreshed(examination, conclusion) : null;
        return newer == null ? finish(badge, examination, conclusion) : newer;
    }

    private @Nullable Outcome refreshed(Examination examination, Conclusion conclusion) {
        var answer = new Step3Refresh().ask(examination);
        conclusion.add(answer.findings());
        if (answer.newer() == null) {
            return null;
        }
        var outcome = examine(answer.newer(), new Conclusion(), false);
        if (!Step3Refresh.counts(outcome.conclusion.verdict())) {
            conclusion.add(List.of(Step3Refresh.inVain(outcome.conclusion.verdict())));
            return null;
        }
        var whole = new Conclusion();
        whole.add(conclusion.findings());
        whole.add(outcome.conclusion.findings());
        return new Outcome(outcome.badge, whole);
    }

    private static Outcome finish(ReadBadge badge, Examination examination, Conclusion conclusion) {
        for (var step : AFTER_REFRESH) {
            if (!conclusion.add(step.examine(examination))) {
                break;
            }
        }
        return new Outcome(badge, conclusion);
    }
}
