package org.corymb.lms.completion;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.springframework.stereotype.Service;

/** Decides that several learners have completed a run, each in a transaction of its own. */
@Service
public class DecideForMany {
    private final DecideCompletion decide;

    DecideForMany(DecideCompletion decide) {
        this.decide = decide;
    }

    /** Whoever is not satisfied any more by then is left undecided and shows up with {@code ReasonNeeded}. */
    public Map<AccountId, DecisionOutcome> completed(
            Actor actor, RunId run, Collection<AccountId> learners, Set<String> confirmed) {
        var outcomes = new LinkedHashMap<AccountId, DecisionOutcome>();
        learners.forEach(learner -> outcomes.put(
                learner, decide.decide(actor, run, learner, Outcome.COMPLETED, Optional.empty(), confirmed)));
        return outcomes;
    }
}
