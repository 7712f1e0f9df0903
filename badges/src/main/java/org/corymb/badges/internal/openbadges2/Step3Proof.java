package org.corymb.badges.internal.openbadges2;

import java.util.List;
import org.corymb.badges.Verdict;
import org.corymb.badges.internal.structure.OlderStructure;
import org.corymb.badges.internal.verify.Finding;

/**
 * Step 3: the badge is the issuer's, because it lies where the issuer lets its badges lie, or because it is signed with a
 * key of the issuer.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#VerificationImplementation">Open Badges 2.0, 4.3 Verification</a>
 */
final class Step3Proof {
    private static final String SECTION = "OB 2.0 4.3 Verification";

    private Step3Proof() {}

    static Trail check(OlderExamination examination) {
        boolean hosted = OlderStructure.isHosted(examination.way());
        var jws = examination.badge().jws();
        if (hosted) {
            return new HostedProof(examination).check();
        }
        return jws != null
                ? new Trail(examination, new SignedProof(examination, jws).check())
                : new Trail(
                        examination,
                        List.of(Finding.failed(
                                Verdict.MALFORMED,
                                "signature",
                                "The badge says that it is signed, and is not: it is not a signed token.",
                                SECTION)));
    }
}
