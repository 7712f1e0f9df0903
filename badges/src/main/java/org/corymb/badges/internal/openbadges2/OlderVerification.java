package org.corymb.badges.internal.openbadges2;

import java.util.List;
import org.corymb.badges.VerificationReport;
import org.corymb.badges.internal.verify.Conclusion;
import org.corymb.badges.internal.verify.Documents;
import org.corymb.badges.internal.verify.Finding;
import org.corymb.badges.internal.verify.Surroundings;

/**
 * Takes an older badge through the steps and draws the verdict.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#VerificationImplementation">Open Badges 2.0, 4.3 Verification</a>
 */
public final class OlderVerification {
    private static final List<OlderStep> REST = List.of(
            new Step4Revocation(),
            new Step5Validity(),
            new Step6Recipient(),
            new Step7Endorsements(),
            new Step8IssuerTrust());

    private final Surroundings surroundings;
    private final Documents documents;
    private final Conclusion conclusion = new Conclusion();

    /** Prepares the verification of one badge. */
    public OlderVerification(Surroundings surroundings, Documents documents) {
        this.surroundings = surroundings;
        this.documents = documents;
    }

    /** Verifies a badge. */
    public VerificationReport verify(OlderBadge badge) {
        var examination =
                examine(new OlderExamination(badge, badge.assertion(), null, null, surroundings, new Web(documents)));
        return conclusion.report(OlderSummary.of(examination), documents);
    }

    private OlderExamination examine(OlderExamination read) {
        var format = "Read as " + read.badge().form() + ", " + read.badge().generation() + ".";
        conclusion.add(List.of(Finding.passed("format", format, "OB 2.0 3, OB 1.1")));
        if (!conclusion.add(new Step1Form().examine(read))) {
            return read;
        }
        var trail = Step2ClassAndIssuer.follow(read);
        if (!conclusion.add(trail.findings())) {
            return trail.examination();
        }
        var proof = Step3Proof.check(trail.examination());
        if (conclusion.addProof(proof.findings())) {
            for (var step : REST) {
                if (!conclusion.add(step.examine(proof.examination()))) {
                    break;
                }
            }
        }
        return proof.examination();
    }
}
