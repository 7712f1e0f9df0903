package org.corymb.badges.internal.openbadges2;

import java.util.List;
import org.corymb.badges.internal.verify.Conclusion;
import org.corymb.badges.internal.verify.Finding;

/**
 * Step 8: somebody known vouches for the issuer. The specification leaves to the verifier whom to trust.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#Profile">Open Badges 2.0, 3.3 Profile</a>
 */
final class Step8IssuerTrust implements OlderStep {
    private static final String SECTION = "OB 2.0 3.3 Profile";

    @Override
    public List<Finding> examine(OlderExamination examination) {
        var node = examination.issuer();
        var issuer = node == null ? "" : node.id();
        return List.of(examination
                .surroundings()
                .trust()
                .voucherFor(issuer)
                .map(voucher -> Finding.passed(
                        Conclusion.ISSUER, "The issuer " + issuer + " is vouched for by " + voucher + ".", SECTION))
                .orElseGet(() -> Finding.skipped(
                        Conclusion.ISSUER, "Nobody known vouches for who stands behind " + issuer + ".", SECTION)));
    }
}
