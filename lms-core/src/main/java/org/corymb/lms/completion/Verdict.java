package org.corymb.lms.completion;

import java.util.Optional;
import org.corymb.lms.requirement.Evaluation;
import org.corymb.lms.shared.BrokenRule;

/** A wish to decide, beside what the rule says. */
record Verdict(Outcome outcome, Evaluation evaluation, Optional<String> reason) {

    Verdict {
        reason = reason.map(String::strip).filter(text -> !text.isEmpty());
        if (reason.filter(text -> text.length() > 1000).isPresent()) {
            throw new BrokenRule("decision-reason-length", 1000);
        }
    }

    /** Completed without a satisfied rule, or not completed in spite of one. */
    boolean againstTheRule() {
        return (outcome == Outcome.COMPLETED) != evaluation.satisfied();
    }

    boolean lacksReason() {
        return againstTheRule() && reason.isEmpty();
    }
}
