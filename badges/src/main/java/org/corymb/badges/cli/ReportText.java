package org.corymb.badges.cli;

import org.corymb.badges.Check;
import org.corymb.badges.VerificationReport;

/** A report as lines for a terminal; control characters of a badge never reach it. */
record ReportText(String source, VerificationReport report) {
    String text(boolean explain) {
        var text = new StringBuilder();
        text.append(report.verdict())
                .append("  ")
                .append(clean(source + title()))
                .append('\n');
        for (var check : report.checks()) {
            if (explain) {
                text.append("  ")
                        .append(mark(check))
                        .append(' ')
                        .append(check.name())
                        .append(": ");
                text.append(clean(check.detail()))
                        .append("  [")
                        .append(check.section())
                        .append("]\n");
            } else if (check instanceof Check.Failed
                    || (check instanceof Check.NotChecked && !report.verdict().isValid())) {
                text.append("  ").append(clean(check.detail())).append('\n');
            }
        }
        return text.toString();
    }

    private String title() {
        var credential = report.credential();
        if (credential == null) {
            return "";
        }
        var issuer = credential.issuerName() == null ? credential.issuerId() : credential.issuerName();
        return "  " + (credential.name() == null ? "(no name)" : credential.name()) + ", by " + issuer;
    }

    private static String mark(Check check) {
        return switch (check) {
            case Check.Passed _ -> "passed     ";
            case Check.Failed _ -> "FAILED     ";
            case Check.NotChecked _ -> "not checked";
        };
    }

    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", " ");
    }
}
