package org.corymb.badges.internal.verify;

import java.util.List;

/**
 * Step 8: somebody known vouches for the issuer. The specification leaves to the verifier whom to trust.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-model-2.0/#trust-model">VC Data Model 2.0, 1.2 and 5.2</a>
 */
final class Step8IssuerTrust implements Step {
    private static final String NAME = Conclusion.ISSUER;
    private static final String SECTION = "VC Data Model 2.0 5.2";

    @Override
    public List<Finding> examine(Examination examination) {
        var issuer = examination.issuer();
        return List.of(examination
                .surroundings()
                .trust()
                .voucherFor(issuer)
                .map(voucher ->
                        Finding.passed(NAME, "The issuer " + issuer + " is vouched for by " + voucher + ".", SECTION))
                .orElseGet(() ->
                        Finding.skipped(NAME, "Nobody known vouches for who stands behind " + issuer + ".", SECTION)));
    }
}
