package org.corymb.lms.award;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corymb.lms.catalogue.Achievement;
import org.corymb.lms.catalogue.Achievements;
import org.corymb.lms.catalogue.OfferingVersion;
import org.corymb.lms.catalogue.OfferingVersions;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.cohort.Session;
import org.corymb.lms.cohort.Sessions;
import org.corymb.lms.completion.Accomplishment;
import org.corymb.lms.completion.Accomplishment.CriterionDone;
import org.corymb.lms.completion.Accomplishment.SessionDone;
import org.corymb.lms.completion.Accomplishment.WorkDone;
import org.corymb.lms.completion.CompletionFacts;
import org.corymb.lms.completion.DecisionId;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.shared.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads, in one transaction, what a badge has to say about a decision. */
@Component
@Transactional(readOnly = true)
class FactsOfDecision {

    private final CompletionFacts completion;
    private final Runs runs;
    private final Sessions sessions;
    private final OfferingVersions versions;
    private final Achievements achievements;
    private final Accounts accounts;

    FactsOfDecision(
            CompletionFacts completion,
            Runs runs,
            Sessions sessions,
            OfferingVersions versions,
            Achievements achievements,
            Accounts accounts) {
        this.completion = completion;
        this.runs = runs;
        this.sessions = sessions;
        this.versions = versions;
        this.achievements = achievements;
        this.accounts = accounts;
    }

    /** The facts; empty if what was completed has no badge. */
    Optional<BadgeFacts> of(DecisionId decision) {
        var done = completion.of(decision);
        var run = runs.get(done.run());
        var version = versions.get(run.version());
        return version.achievement().map(achievements::get).map(badge -> facts(done, run, version, badge));
    }

    private BadgeFacts facts(Accomplishment done, Run run, OfferingVersion version, Achievement badge) {
        return new BadgeFacts(
                badge.organisation(),
                definition(badge),
                learner(done.learner()),
                cohort(run),
                work(done, version),
                done.decidedAt());
    }

    private static BadgeFacts.Definition definition(Achievement badge) {
        var words = AchievementWords.of(badge);
        return new BadgeFacts.Definition(
                badge.id(),
                badge.code(),
                badge.name(),
                words.description(),
                words.criteria(),
                badge.achievementType(),
                badge.language(),
                badge.credits(),
                badge.validMonths(),
                badge.imageAlt());
    }

    private BadgeFacts.Learner learner(AccountId id) {
        var account = accounts.get(id);
        return new BadgeFacts.Learner(id, account.displayName(), account.address());
    }

    private BadgeFacts.Cohort cohort(Run run) {
        var held = sessions.ofRun(run.id()).stream()
                .filter(session -> !session.cancelled())
                .map(Session::time)
                .toList();
        var starts = held.isEmpty()
                ? run.startsOn().atStartOfDay(run.zone())
                : held.getFirst().start();
        var ends = held.isEmpty()
                ? run.endsOn().atStartOfDay(run.zone()).plusDays(1).minusSeconds(1)
                : held.getLast().end();
        return new BadgeFacts.Cohort(run.id(), run.code(), starts.toInstant(), ends.toInstant());
    }

    private static BadgeFacts.Work work(Accomplishment done, OfferingVersion version) {
        return new BadgeFacts.Work(
                done.sessionsAttended(),
                done.sessionsCounted(),
                done.minutes(),
                done.leading().stream().map(SessionDone::title).toList(),
                done.works().stream().flatMap(FactsOfDecision::levels).toList(),
                pieces(done.works()),
                version.ruleNote());
    }

    private static Stream<BadgeFacts.Level> levels(WorkDone work) {
        return work.criteria().stream().map(criterion -> level(work, criterion));
    }

    private static BadgeFacts.Level level(WorkDone work, CriterionDone criterion) {
        return new BadgeFacts.Level(
                work.title(),
                criterion.title(),
                criterion.level(),
                criterion.scale().stream()
                        .map(step -> new BadgeFacts.Step(step.level(), step.title(), step.description()))
                        .toList());
    }

    private static List<BadgeFacts.Piece> pieces(List<WorkDone> works) {
        return works.stream()
                .flatMap(work ->
                        work.link().stream().map(link -> new BadgeFacts.Piece(work.title(), link, Optional.empty())))
                .toList();
    }
}
