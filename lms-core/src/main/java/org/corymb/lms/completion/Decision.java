package org.corymb.lms.completion;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.shared.AccountId;

/**
 * The one decision on a learner in a run.
 *
 * @param satisfied whether the rule was satisfied when it was made
 * @param confirmed the keys of what the decider confirmed
 * @param by empty when the run decides by itself
 */
public record Decision(
        DecisionId id,
        RunId run,
        AccountId learner,
        Outcome outcome,
        boolean satisfied,
        Set<String> confirmed,
        Optional<AccountId> by,
        Instant at,
        Optional<String> reason) {

    public Decision {
        confirmed = Set.copyOf(confirmed);
    }
}
