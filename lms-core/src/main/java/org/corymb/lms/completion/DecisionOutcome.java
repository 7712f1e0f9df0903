package org.corymb.lms.completion;

import org.corymb.lms.requirement.Evaluation;

/** What became of the wish to decide. */
public sealed interface DecisionOutcome {

    /** It is decided now. */
    record Decided(Decision decision) implements DecisionOutcome {}

    /** It was decided before; that decision stands. */
    record AlreadyDecided(Decision decision) implements DecisionOutcome {}

    /** The rule says otherwise, so that a reason is needed. */
    record ReasonNeeded(Evaluation evaluation) implements DecisionOutcome {}

    /** The learner has no seat in the run. */
    record NotInTheRun() implements DecisionOutcome {}
}
