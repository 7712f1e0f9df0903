package org.corymb.lms.web.teaching;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corymb.lms.catalogue.Achievement;
import org.corymb.lms.catalogue.Achievements;
import org.corymb.lms.catalogue.OfferingVersions;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.RunAccess;
import org.corymb.lms.completion.Decision;
import org.corymb.lms.completion.Decisions;
import org.corymb.lms.completion.Evaluations;
import org.corymb.lms.completion.Review;
import org.corymb.lms.completion.Reviews;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.requirement.Evaluation;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.components.Choice;
import org.corymb.lms.web.components.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows each learner of a run with the evaluation, its reasons, and the decision. */
@Component
class CompletionView {
    private final Roster roster;
    private final Evaluations evaluations;
    private final Decisions decisions;
    private final Reviews reviews;
    private final OfferingVersions versions;
    private final Achievements achievements;
    private final Accounts accounts;
    private final RunAccess access;
    private final RuleWords sentences;

    CompletionView(
            Roster roster,
            Evaluations evaluations,
            Decisions decisions,
            Reviews reviews,
            OfferingVersions versions,
            Achievements achievements,
            Accounts accounts,
            RunAccess access,
            RuleWords sentences) {
        this.roster = roster;
        this.evaluations = evaluations;
        this.decisions = decisions;
        this.reviews = reviews;
        this.versions = versions;
        this.achievements = achievements;
        this.accounts = accounts;
        this.access = access;
        this.sentences = sentences;
    }

    CompletionPage of(Run run, Actor actor, Optional<AccountId> lacksReason) {
        var version = versions.get(run.version());
        var rule = version.rule();
        var learners = roster.of(run.id());
        var names = learners.stream().collect(Collectors.toMap(Roster.Learner::id, Roster.Learner::name));
        var decided =
                decisions.ofRun(run.id()).stream().collect(Collectors.toMap(Decision::learner, Function.identity()));
        var deciders = accounts.names(
                decided.values().stream().flatMap(one -> one.by().stream()).toList());
        var found = evaluations.of(run.id());
        return new CompletionPage(
                run.code(),
                sentences.whole(rule.sentence()),
                version.achievement()
                        .map(achievements::get)
                        .map(Achievement::name)
                        .orElse(""),
                access.rightsOf(actor, run.id()).decides(),
                rule.confirmations().stream()
                        .map(word -> new Choice(word.key(), word.text()))
                        .toList(),
                Ready.in(found, decided.keySet()).size(),
                learners.stream()
                        .flatMap(learner -> Optional.ofNullable(found.get(learner.id())).stream()
                                .map(evaluation -> line(
                                        learner, evaluation, said(decided.get(learner.id()), deciders), lacksReason)))
                        .toList(),
                reviews.ofRun(run.id()).stream()
                        .map(review -> review(review, names))
                        .toList());
    }

    private CompletionPage.Line line(
            Roster.Learner learner,
            Evaluation evaluation,
            CompletionPage.@Nullable DecisionLine decided,
            Optional<AccountId> lacksReason) {
        var verdict = evaluation.verdict();
        return new CompletionPage.Line(
                learner.id().toString(),
                learner.name(),
                outcome(verdict),
                "completion.verdict." + verdict.name().toLowerCase(Locale.ROOT),
                sentences.whole(evaluation.left()),
                trail(evaluation),
                decided,
                lacksReason.filter(learner.id()::equals).isPresent());
    }

    private List<String> trail(Evaluation evaluation) {
        return evaluation
                .leaves()
                .flatMap(leaf -> Stream.concat(
                        Stream.of(sentences.whole(leaf.sentence())),
                        leaf.trail().stream().map(row -> sentences.whole(row.sentence()))))
                .toList();
    }

    private static Outcome outcome(Evaluation.Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> Outcome.GOOD;
            case POSSIBLE -> Outcome.PLAIN;
            case IMPOSSIBLE -> Outcome.BAD;
        };
    }

    private static CompletionPage.@Nullable DecisionLine said(
            @Nullable Decision decision, Map<AccountId, String> deciders) {
        return decision == null
                ? null
                : new CompletionPage.DecisionLine(
                        decision.outcome() == org.corymb.lms.completion.Outcome.COMPLETED,
                        "completion.outcome." + decision.outcome().name().toLowerCase(Locale.ROOT),
                        decision.at(),
                        decision.by().map(by -> deciders.getOrDefault(by, "")).orElse(""),
                        decision.reason().orElse(""));
    }

    private static CompletionPage.ReviewLine review(Review review, Map<AccountId, String> names) {
        return new CompletionPage.ReviewLine(
                review.id().toString(),
                names.getOrDefault(review.learner(), ""),
                "completion.review." + review.cause().toLowerCase(Locale.ROOT),
                review.openedAt());
    }
}
