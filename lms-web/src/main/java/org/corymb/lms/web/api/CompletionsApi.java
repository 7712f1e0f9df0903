package org.corymb.lms.web.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.RunAccess;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.completion.DecideCompletion;
import org.corymb.lms.completion.Decision;
import org.corymb.lms.completion.DecisionOutcome;
import org.corymb.lms.completion.Decisions;
import org.corymb.lms.completion.Evaluations;
import org.corymb.lms.completion.Outcome;
import org.corymb.lms.requirement.Evaluation;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.NotAllowed;
import org.corymb.lms.web.schedule.Sentences;
import org.corymb.lms.web.schedule.Words;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far the learners of a run are, and the decisions on them. */
@RestController
@RequestMapping(path = "/api/v1/completions", produces = "application/json")
class CompletionsApi {
    private final Runs runs;
    private final RunAccess access;
    private final Evaluations evaluations;
    private final Decisions decisions;
    private final DecideCompletion decide;
    private final MessageSource messages;

    CompletionsApi(
            Runs runs,
            RunAccess access,
            Evaluations evaluations,
            Decisions decisions,
            DecideCompletion decide,
            MessageSource messages) {
        this.runs = runs;
        this.access = access;
        this.evaluations = evaluations;
        this.decisions = decisions;
        this.decide = decide;
        this.messages = messages;
    }

    @GetMapping("/{code}")
    Part<StandingJson> of(@PathVariable String code, @ParameterObject Part.Wish part, Actor actor) {
        var run = enter(actor, code);
        var decided =
                decisions.ofRun(run.id()).stream().collect(Collectors.toMap(Decision::learner, Function.identity()));
        var learners = List.copyOf(evaluations.of(run.id()).entrySet());
        return Part.of(learners, part, entry -> entry.getKey().toString())
                .map(entry -> new StandingJson(
                        entry.getKey().toString(),
                        json(entry.getValue()),
                        Optional.ofNullable(decided.get(entry.getKey()))
                                .map(Decision::outcome)
                                .orElse(null)));
    }

    @PostMapping("/{code}/{learner}")
    DecisionJson decide(
            @PathVariable String code,
            @PathVariable AccountId learner,
            @Valid @RequestBody NewDecision wanted,
            Actor actor) {
        var run = enter(actor, code);
        var confirmed = Optional.ofNullable(wanted.confirmed()).orElse(Set.of());
        var reason = Optional.ofNullable(wanted.reason());
        return switch (decide.decide(actor, run.id(), learner, wanted.outcome(), reason, confirmed)) {
            case DecisionOutcome.Decided decided -> DecisionJson.of(decided.decision(), true);
            case DecisionOutcome.AlreadyDecided already -> DecisionJson.of(already.decision(), false);
            case DecisionOutcome.ReasonNeeded needed -> throw new BrokenRule("decision-reason-needed");
            case DecisionOutcome.NotInTheRun stranger -> throw new BrokenRule("not-enrolled");
        };
    }

    private Run enter(Actor actor, String code) {
        var run = runs.get(code);
        if (!access.rightsOf(actor, run.id()).seesRoster()) {
            throw new NotAllowed("not-your-run");
        }
        return run;
    }

    private EvaluationJson json(Evaluation evaluation) {
        return EvaluationJson.of(evaluation, new Sentences(new Words(messages, LocaleContextHolder.getLocale())));
    }

    record NewDecision(
            @NotNull Outcome outcome,
            @Nullable String reason,
            @Nullable Set<String> confirmed) {}

    record StandingJson(
            String learner,
            EvaluationJson evaluation,
            @Nullable Outcome decided) {}

    /** @param made whether this request made the decision */
    record DecisionJson(String id, Outcome outcome, boolean satisfied, boolean made) {
        static DecisionJson of(Decision decision, boolean made) {
            return new DecisionJson(decision.id().toString(), decision.outcome(), decision.satisfied(), made);
        }
    }
}
