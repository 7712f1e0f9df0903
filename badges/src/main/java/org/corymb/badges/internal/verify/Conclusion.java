package org.corymb.badges.internal.verify;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.corymb.badges.Check;
import org.corymb.badges.CredentialSummary;
import org.corymb.badges.Verdict;
import org.corymb.badges.VerificationReport;

/** Gathers what the steps find and draws the verdict from all of it: the gravest counts. */
public final class Conclusion {
    /** The step that looks for somebody who vouches for the issuer. */
    public static final String ISSUER = "issuer";

    private static final Set<Verdict> NOTHING_MORE_TO_SAY =
            EnumSet.of(Verdict.MALFORMED, Verdict.ALTERED, Verdict.FORGED);
    /** A proof that fits but is over, or not yet, is the issuer's all the same. */
    private static final Set<Verdict> IN_TIME = EnumSet.of(Verdict.EXPIRED, Verdict.NOT_YET_VALID);

    private static final List<Verdict> GRAVEST_FIRST = List.of(
            Verdict.MALFORMED,
            Verdict.ALTERED,
            Verdict.FORGED,
            Verdict.REVOKED,
            Verdict.SUSPENDED,
            Verdict.EXPIRED,
            Verdict.NOT_YET_VALID,
            Verdict.UNVERIFIABLE);

    private final List<Finding> findings = new ArrayList<>();
    private boolean authentic = true;

    /** Adds what a step found and says whether the next one makes sense. */
    public boolean add(List<Finding> found) {
        findings.addAll(found);
        return found.stream().map(Finding::verdict).filter(Objects::nonNull).noneMatch(NOTHING_MORE_TO_SAY::contains);
    }

    /** Adds what the step found that shows whether the badge is the issuer's. */
    public boolean addProof(List<Finding> found) {
        authentic =
                found.stream().allMatch(finding -> finding.verdict() == null || IN_TIME.contains(finding.verdict()));
        return add(found);
    }

    /** Whether the badge was found to be the issuer's. */
    boolean isAuthentic() {
        return authentic;
    }

    /** What it comes to; of a badge that may not be the issuer's nothing better is said than that. */
    public Verdict verdict() {
        var all =
                findings.stream().map(Finding::verdict).filter(Objects::nonNull).toList();
        if (all.isEmpty()) {
            return vouched() ? Verdict.VALID : Verdict.VALID_UNCONFIRMED;
        }
        var gravest = GRAVEST_FIRST.stream().filter(all::contains).findFirst().orElse(Verdict.UNVERIFIABLE);
        return authentic || NOTHING_MORE_TO_SAY.contains(gravest) ? gravest : Verdict.UNVERIFIABLE;
    }

    /** The report, with a last line that lists what was needed and could not be had. */
    public VerificationReport report(CredentialSummary summary, Documents documents) {
        var checks = new ArrayList<Check>(checks());
        if (!documents.missed().isEmpty()) {
            checks.add(new Check.NotChecked(
                    "documents",
                    "Needed and not to be had: " + String.join(", ", documents.missed()) + ".",
                    "OB 3.0 8.4"));
        }
        return new VerificationReport(verdict(), checks, summary);
    }

    List<Finding> findings() {
        return findings;
    }

    private boolean vouched() {
        return checks().stream()
                .anyMatch(check -> check instanceof Check.Passed && check.name().equals(ISSUER));
    }

    private List<Check> checks() {
        return findings.stream().map(Finding::check).toList();
    }
}
