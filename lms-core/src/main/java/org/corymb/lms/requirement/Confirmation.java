package org.corymb.lms.requirement;

import java.util.List;
import org.corymb.lms.requirement.Evaluation.Verdict;
import org.corymb.lms.requirement.Evidence.Weight;
import org.corymb.lms.requirement.Requirement.PersonConfirms;

/** Asks whether a person has confirmed what no count can tell. */
final class Confirmation {

    private Confirmation() {}

    static Evaluation of(PersonConfirms rule, Facts facts) {
        var confirmed = facts.confirmed().contains(rule.key());
        var said = Sentence.of(confirmed ? "left.confirmed" : "left.confirm", rule.text());
        var row = new Evidence(rule.key(), confirmed ? Weight.COUNTS : Weight.OPEN, said);
        var verdict = confirmed ? Verdict.SATISFIED : Verdict.POSSIBLE;
        return Evaluation.leaf(rule, verdict, confirmed ? 1 : 0, 1, said, List.of(row));
    }
}
