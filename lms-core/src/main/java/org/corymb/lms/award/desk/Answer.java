package org.corymb.lms.award.desk;

import java.util.Optional;
import org.corymb.badges.Verdict;
import org.corymb.badges.VerificationReport;
import org.corymb.lms.award.IssuedCredential;

/**
 * What the desk says about one thing that was brought.
 *
 * @param label what the person called it
 * @param report the verification, step by step
 * @param holder the name of the person it is about, where the badge says one
 * @param ours the badge as this platform keeps it, if it is one of ours and genuine
 * @param problem why it was not even read
 */
public record Answer(
        String label,
        Verdict verdict,
        VerificationReport report,
        Optional<String> holder,
        Optional<IssuedCredential> ours,
        Optional<Brought.Problem> problem) {

    /** Whether its issuer has put a newer edition in its place. */
    public boolean outdated() {
        var summary = report.credential();
        var validFrom = summary == null ? null : summary.validFrom();
        return validFrom != null
                && ours.flatMap(IssuedCredential::renewedAt)
                        .filter(validFrom::isBefore)
                        .isPresent();
    }
}
