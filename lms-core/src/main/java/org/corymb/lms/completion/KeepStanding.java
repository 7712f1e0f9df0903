package org.corymb.lms.completion;

import java.util.Optional;
import org.corymb.lms.cohort.DecisionMode;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings what is kept of a learner up to date with the record; doing it again changes nothing. */
@Component
class KeepStanding {
    private static final Actor ITSELF = new Actor.Platform("completion");

    private final FactsRepository facts;
    private final DecisionRepository decisions;
    private final StandingRepository standings;
    private final ReviewRepository reviews;
    private final DecideCompletion decide;

    KeepStanding(
            FactsRepository facts,
            DecisionRepository decisions,
            StandingRepository standings,
            ReviewRepository reviews,
            DecideCompletion decide) {
        this.facts = facts;
        this.decisions = decisions;
        this.standings = standings;
        this.reviews = reviews;
        this.decide = decide;
    }

    @Transactional
    void of(RunId run) {
        facts.learners(run, Optional.empty()).stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(learner -> of(run, learner));
    }

    /** Locks the run first, so that of two at once the later one has read the later record. */
    @Transactional
    void of(RunId run, AccountId learner) {
        if (!decisions.lockSeat(run, learner)) {
            return;
        }
        var snapshot = facts.read(run, Optional.of(learner));
        var evaluation = snapshot.evaluate(learner);
        standings.write(run, learner, evaluation);
        var decision = decisions.find(run, learner);
        decision.ifPresent(reviews::openIfChangedSince);
        if (decision.isEmpty() && evaluation.satisfied() && decidesByItself(snapshot.terms())) {
            decide.decide(ITSELF, run, learner, Outcome.COMPLETED, Optional.empty());
        }
    }

    private static boolean decidesByItself(RunSnapshot.Terms terms) {
        return terms.mode() == DecisionMode.AUTOMATIC && terms.state() == RunState.FINISHED;
    }
}
