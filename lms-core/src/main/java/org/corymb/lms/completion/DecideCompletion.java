package org.corymb.lms.completion;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.corymb.lms.cohort.RunAccess;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.completion.DecisionOutcome.AlreadyDecided;
import org.corymb.lms.completion.DecisionOutcome.Decided;
import org.corymb.lms.completion.DecisionOutcome.NotInTheRun;
import org.corymb.lms.completion.DecisionOutcome.ReasonNeeded;
import org.corymb.lms.enrolment.CloseEnrolment;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.NotAllowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides whether a learner has completed a run: once, with the record as it stands then. */
@Service
public class DecideCompletion {
    private final DecisionRepository decisions;
    private final FactsRepository facts;
    private final CloseEnrolment enrolments;
    private final RunAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecideCompletion(
            DecisionRepository decisions,
            FactsRepository facts,
            CloseEnrolment enrolments,
            RunAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.decisions = decisions;
        this.facts = facts;
        this.enrolments = enrolments;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Decides without confirming anything that only a person can judge. */
    @Transactional
    public DecisionOutcome decide(Actor actor, RunId run, AccountId learner, Outcome outcome, Optional<String> reason) {
        return decide(actor, run, learner, outcome, reason, Set.of());
    }

    /**
     * Decides.
     *
     * @param reason needed when the rule says otherwise
     * @param confirmed the keys of what the decider confirms
     */
    @Transactional
    public DecisionOutcome decide(
            Actor actor,
            RunId run,
            AccountId learner,
            Outcome outcome,
            Optional<String> reason,
            Set<String> confirmed) {
        if (!access.rightsOf(actor, run).decides()) {
            throw new NotAllowed("decide");
        }
        if (!decisions.lockSeat(run, learner)) {
            return new NotInTheRun();
        }
        var before = decisions.find(run, learner);
        if (before.isPresent()) {
            return new AlreadyDecided(before.get());
        }
        var snapshot = facts.read(run, Optional.of(learner));
        var evaluation =
                snapshot.terms().rule().evaluate(snapshot.facts(learner).confirming(confirmed));
        var verdict = new Verdict(outcome, evaluation, reason);
        if (verdict.lacksReason()) {
            return new ReasonNeeded(evaluation);
        }
        return new Decided(conclude(actor, run, learner, verdict, confirmed));
    }

    private Decision conclude(Actor actor, RunId run, AccountId learner, Verdict verdict, Set<String> confirmed) {
        var decision = new Decision(
                DecisionId.random(),
                run,
                learner,
                verdict.outcome(),
                verdict.evaluation().satisfied(),
                confirmed,
                actor.account(),
                clock.instant(),
                verdict.reason());
        decisions.insert(decision, verdict.evaluation());
        var completed = verdict.outcome() == Outcome.COMPLETED;
        enrolments.complete(actor, run, learner, completed);
        events.publishEvent(
                completed
                        ? new RunCompleted(decision.id(), run, learner)
                        : new RunNotCompleted(decision.id(), run, learner));
        return decision;
    }
}
