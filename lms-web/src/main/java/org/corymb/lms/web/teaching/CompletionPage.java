package org.corymb.lms.web.teaching;

import java.time.Instant;
import java.util.List;
import org.corymb.lms.web.components.Choice;
import org.corymb.lms.web.components.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Completion of a run.
 *
 * @param rule the rule in words
 * @param badge the name of the badge that completion earns, or nothing
 * @param confirmations what only a person can judge
 * @param ready how many could be decided together
 */
record CompletionPage(
        String run,
        String rule,
        String badge,
        boolean decides,
        List<Choice> confirmations,
        int ready,
        List<Line> lines,
        List<ReviewLine> reviews) {

    /**
     * A learner and how far they are.
     *
     * @param outcome how good the news is
     * @param state the key of the word for it
     * @param decided null while it is open
     * @param lacksReason whether the last wish to decide needs a reason
     */
    record Line(
            String learner,
            String name,
            Outcome outcome,
            String state,
            String left,
            List<String> trail,
            @Nullable DecisionLine decided,
            boolean lacksReason) {}

    /** A decision in words. */
    record DecisionLine(boolean completed, String state, Instant at, String by, String reason) {}

    /** A decision to look at again. */
    record ReviewLine(String id, String name, String cause, Instant openedAt) {}
}
