package org.corymb.lms.web.teaching;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.corymb.lms.assignment.Assessment;
import org.corymb.lms.assignment.AssessmentOutcome;
import org.corymb.lms.assignment.Assessments;
import org.corymb.lms.assignment.Assignment;
import org.corymb.lms.assignment.Assignments;
import org.corymb.lms.assignment.Submission;
import org.corymb.lms.assignment.Submissions;
import org.corymb.lms.assignment.UnknownAssignment;
import org.corymb.lms.catalogue.RubricCriterion;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.web.components.Rung;
import org.springframework.stereotype.Component;

/** Lays a piece of work and its rubric side by side. */
@Component
class GradingView {
    private final Assignments assignments;
    private final Submissions submissions;
    private final Assessments assessments;
    private final Accounts accounts;
    private final GradingQueue queue;
    private final Clock clock;

    GradingView(
            Assignments assignments,
            Submissions submissions,
            Assessments assessments,
            Accounts accounts,
            GradingQueue queue,
            Clock clock) {
        this.assignments = assignments;
        this.submissions = submissions;
        this.assessments = assessments;
        this.accounts = accounts;
        this.queue = queue;
        this.clock = clock;
    }

    Assignment assignment(Run run, String code) {
        return assignments.byCode(run.id(), code).orElseThrow(() -> new UnknownAssignment(code));
    }

    /** The end of the address of what waits after this one; nothing when the queue is done. */
    String next(Run run, String code, AccountId learner) {
        return after(queue.of(run.id()), code, learner)
                .map(item -> "/" + item.path())
                .orElse("");
    }

    GradingPage of(Run run, String code, AccountId learner, String problem) {
        var task = assignment(run, code);
        var waiting = queue.of(run.id());
        var next = after(waiting, code, learner);
        var work = task.markedLive() ? Optional.<Submission>empty() : submissions.handedIn(task.id(), learner);
        var found = assessments.current(task.id(), learner, work.map(Submission::id));
        return new GradingPage(
                run.code(),
                task.code(),
                task.title(),
                learner.toString(),
                accounts.names(List.of(learner)).getOrDefault(learner, ""),
                problem,
                task.markedLive(),
                found.filter(Assessment::published).isPresent(),
                work.map(Submission::attempt).orElse(0),
                work.map(one -> one.work().text()).orElse(""),
                work.flatMap(one -> one.work().link()).orElse(""),
                work.flatMap(Submission::submittedAt)
                        .map(at -> at.atZone(run.zone()))
                        .orElse(null),
                work.flatMap(Submission::submittedAt)
                        .filter(task.dueAt()::isBefore)
                        .isPresent(),
                task.passLevel(),
                task.rubric().stream()
                        .map(criterion -> criterion(criterion, found))
                        .toList(),
                found.map(one -> one.grading().feedback()).orElse(""),
                found.filter(one -> !one.published())
                        .map(one -> one.updatedAt().atZone(run.zone()))
                        .orElse(null),
                waiting.size(),
                next.map(GradingQueue.Item::path).orElse(""),
                next.map(GradingQueue.Item::name).orElse(""));
    }

    SavedLine saved(AssessmentOutcome outcome) {
        var key = switch (outcome) {
            case AssessmentOutcome.DraftSaved draft -> "grading.saved";
            case AssessmentOutcome.MarkedByAnother other -> "grading.other";
            case AssessmentOutcome.AlreadyPublished published -> "grading.already";
            case AssessmentOutcome.NothingHandedIn nothing -> "grading.nothing";
            case AssessmentOutcome.LevelsMissing missing -> "grading.levels.missing";
            case AssessmentOutcome.Published published -> "grading.published.toast";
        };
        return new SavedLine(key, clock.instant());
    }

    private static GradingPage.Criterion criterion(RubricCriterion criterion, Optional<Assessment> found) {
        return new GradingPage.Criterion(
                GradingFields.field(criterion.id()),
                criterion.title(),
                criterion.levels().stream()
                        .map(level -> new Rung(level.level(), level.title(), level.description()))
                        .toList(),
                found.map(one -> one.grading().levels().get(criterion.id())).orElse(null));
    }

    private static Optional<GradingQueue.Item> after(List<GradingQueue.Item> waiting, String code, AccountId learner) {
        var here = code + "/" + learner;
        var position = waiting.stream().map(GradingQueue.Item::path).toList().indexOf(here);
        var rest = waiting.stream().filter(item -> !item.path().equals(here)).toList();
        return rest.isEmpty() ? Optional.empty() : Optional.of(rest.get(Math.max(0, position) % rest.size()));
    }

    /** The line that says whether a draft is kept. */
    record SavedLine(String message, Instant at) {}
}
