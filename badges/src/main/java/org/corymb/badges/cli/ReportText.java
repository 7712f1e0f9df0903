package org.corymb.badges.cli;

import org.corymb.badges.Check;
import org.corymb.badges.Verdict;

/**
 * A report as lines for a terminal.
 *
 * @param answer what came of a badge
 */
record ReportText(Answer answer) {
    /** The verdict, and what stands in the way of a better one. */
    String shortly() {
        var text = new StringBuilder(title());
        for (var check : answer.report().checks()) {
            if (check instanceof Check.Failed || (check instanceof Check.NotChecked && !answer.isValid())) {
                text.append("  ").append(TerminalText.clean(check.detail())).append('\n');
            }
        }
        return text.toString();
    }

    /** Every step with its number, its outcome, its section and what was found, and what the verdict means. */
    String explained() {
        var text = new StringBuilder(title());
        int number = 0;
        for (var check : answer.report().checks()) {
            number++;
            text.append("%3d. %-12s %-13s [%s]%n".formatted(number, mark(check), check.name(), check.section()))
                    .append("     ")
                    .append(TerminalText.clean(check.detail()))
                    .append('\n');
        }
        return text.append("  => ")
                .append(meaning(answer.report().verdict()))
                .append('\n')
                .toString();
    }

    private String title() {
        var by = answer.report().credential() == null ? "" : "  " + answer.name() + ", by " + answer.issuer();
        return answer.report().verdict() + "  " + TerminalText.clean(answer.source() + by) + '\n';
    }

    private static String mark(Check check) {
        return switch (check) {
            case Check.Passed _ -> "passed";
            case Check.Failed _ -> "FAILED";
            case Check.NotChecked _ -> "not checked";
        };
    }

    private static String meaning(Verdict verdict) {
        return switch (verdict) {
            case VALID -> "The badge is the issuer's, is in force, and somebody you trust vouches for the issuer.";
            case VALID_UNCONFIRMED ->
                "The badge was signed by whoever controls the issuer's identifier and is in force; nobody you trust says"
                        + " who that is (--trust names issuers or a registry).";
            case EXPIRED -> "The badge is the issuer's, but its time is over.";
            case NOT_YET_VALID -> "The badge is the issuer's, but its time has not come.";
            case REVOKED -> "The badge was the issuer's, who has withdrawn it.";
            case SUSPENDED -> "The badge is the issuer's, who has put it out of force for the time being.";
            case ALTERED -> "What the badge says now is not what was signed: do not rely on any word of it.";
            case FORGED -> "Somebody else than the issuer signed it: do not rely on any word of it.";
            case MALFORMED -> "It is not a badge, or one that the specification forbids.";
            case UNVERIFIABLE -> "Something needed could not be had, so nothing can be said for the badge.";
        };
    }
}
