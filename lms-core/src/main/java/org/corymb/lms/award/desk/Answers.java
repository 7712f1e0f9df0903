package org.corymb.lms.award.desk;

import java.util.List;
import java.util.Optional;
import org.corymb.badges.Check;
import org.corymb.badges.CredentialSummary;
import org.corymb.badges.NamedReport;
import org.corymb.badges.Verdict;
import org.corymb.badges.VerificationReport;

/** Puts what was found into answers. */
final class Answers {

    private static final String SECTION = "OB 3.0 5 Document Formats";

    private Answers() {}

    /** About a badge that was brought by itself, or in an archive or document, whose path within it is then said. */
    static Answer checked(String label, NamedReport named) {
        var report = named.report();
        var summary = Optional.ofNullable(report.credential());
        return new Answer(
                named.name().isEmpty() ? label : label + ": " + named.name(),
                report.verdict(),
                report,
                summary.map(CredentialSummary::recipientName),
                Optional.empty(),
                Optional.empty());
    }

    static Answer unavailable(String label, String why) {
        var check = new Check.NotChecked("format", why, SECTION);
        var report = new VerificationReport(Verdict.UNVERIFIABLE, List.of(check), null);
        return new Answer(label, Verdict.UNVERIFIABLE, report, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Answer unusable(Brought.Unusable thing) {
        var why = switch (thing.problem()) {
            case TOO_LARGE -> "It is larger than " + (DeskLimits.LARGEST >> 20) + " MB, as no badge is.";
            case EMPTY -> "There is nothing in it.";
            case NOT_A_BADGE -> "It is neither a link, nor JSON, nor a signed token.";
        };
        var report = new VerificationReport(Verdict.MALFORMED, List.of(new Check.Failed("format", why, SECTION)), null);
        return new Answer(
                thing.label(),
                Verdict.MALFORMED,
                report,
                Optional.empty(),
                Optional.empty(),
                Optional.of(thing.problem()));
    }
}
