package org.corymb.badges.internal.verify;

import java.util.ArrayList;
import java.util.List;
import org.corymb.badges.Verdict;
import org.corymb.badges.internal.json.JsonRead;

/**
 * Step 2: at least one proof is made by a key of the issuer and fits the content. Any one suffices; all are reported.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#verification">Open Badges 3.0, 8.4 Verification, step 2</a>
 */
final class Step2Proof implements Step {
    private static final String SECTION = "OB 3.0 8.4 step 2";
    private static final int MOST = 8;

    @Override
    public List<Finding> examine(Examination examination) {
        if (examination.jws() != null) {
            return new TokenProof(examination, examination.jws()).examine();
        }
        var proofs = JsonRead.objects(examination.credential(), "proof");
        if (proofs.isEmpty()) {
            return List.of(Finding.failed(Verdict.MALFORMED, "signature", "The credential is not signed.", SECTION));
        }
        if (proofs.size() > MOST) {
            return List.of(
                    Finding.failed(Verdict.MALFORMED, "signature", "It has more than " + MOST + " proofs.", SECTION));
        }
        if (proofs.size() != JsonRead.values(examination.credential(), "proof").size()) {
            return List.of(Finding.failed(Verdict.MALFORMED, "signature", "One of its proofs is not one.", SECTION));
        }
        var answers = proofs.stream()
                .map(proof -> new EmbeddedProof(examination, proof).examine())
                .toList();
        return combine(answers);
    }

    private static List<Finding> combine(List<List<Finding>> answers) {
        boolean oneSuffices = answers.stream().anyMatch(Step2Proof::holds);
        var all = new ArrayList<Finding>();
        for (var answer : answers) {
            answer.forEach(finding -> all.add(oneSuffices ? finding.weightless() : finding));
        }
        return all;
    }

    private static boolean holds(List<Finding> answer) {
        return answer.stream().allMatch(finding -> finding.verdict() == null);
    }
}
