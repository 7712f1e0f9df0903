package org.corymb.badges.internal.openbadges2;

import java.util.List;
import org.corymb.badges.Verdict;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.structure.OlderStructure;
import org.corymb.badges.internal.verify.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Step 1: it is a badge that somebody was given, in the form that its version asks for.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#Assertion">Open Badges 2.0, 3.1 Assertion</a>
 */
final class Step1Form implements OlderStep {
    private static final String NAME = "structure";
    private static final String SECTION = "OB 2.0 3.1 Assertion";

    @Override
    public List<Finding> examine(OlderExamination examination) {
        var wrong = wrong(examination);
        return List.of(
                wrong == null
                        ? Finding.passed(
                                NAME,
                                "The badge has the form of "
                                        + examination.badge().generation() + ".",
                                SECTION)
                        : Finding.failed(Verdict.MALFORMED, NAME, wrong, SECTION));
    }

    private static @Nullable String wrong(OlderExamination examination) {
        var assertion = examination.assertion();
        var types = JsonRead.texts(assertion, "type");
        if (examination.isSecond() && !types.contains("Assertion")) {
            return "This is not a badge that somebody was given: its type is " + String.join(", ", types) + ".";
        }
        if (examination.isSecond() && !hasContext(examination)) {
            return "@context must be https://w3id.org/openbadges/v2.";
        }
        var problems = OlderStructure.assertion(assertion, examination.isSecond());
        return problems.isEmpty() ? dates(examination) : problems.sentence();
    }

    private static boolean hasContext(OlderExamination examination) {
        return JsonRead.texts(examination.assertion(), "@context").stream().anyMatch(OlderBadge::isSecond);
    }

    private static @Nullable String dates(OlderExamination examination) {
        var issued = examination.instant("issuedOn");
        var expires = examination.instant("expires");
        if (issued == null) {
            return "issuedOn must be a date and time with a zone.";
        }
        if (expires == null && examination.assertion().containsKey("expires")) {
            return "expires must be a date and time with a zone.";
        }
        return expires != null && expires.isBefore(issued) ? "expires must not be before issuedOn." : null;
    }
}
