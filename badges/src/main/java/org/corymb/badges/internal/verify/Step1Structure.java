package org.corymb.badges.internal.verify;

import java.util.List;
import org.corymb.badges.Verdict;
import org.corymb.badges.internal.structure.CredentialStructure;

/**
 * Step 1: the credential has the form that the specification asks for, and is about somebody.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#verification">Open Badges 3.0, 8.4 Verification, step 1</a>
 */
final class Step1Structure implements Step {
    private static final String SECTION = "OB 3.0 8.4 step 1, Appendix B";

    @Override
    public List<Finding> examine(Examination examination) {
        var problems = CredentialStructure.of(examination.credential());
        return List.of(
                problems.isEmpty()
                        ? Finding.passed(
                                "structure",
                                CredentialStructure.isLearnerRecord(examination.credential())
                                        ? "The credential has the form of a learner record, CLR 2.0."
                                        : "The credential has the form of an Open Badge 3.0.",
                                SECTION)
                        : Finding.failed(Verdict.MALFORMED, "structure", problems.sentence(), SECTION));
    }
}
