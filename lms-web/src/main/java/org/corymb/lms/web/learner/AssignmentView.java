package org.corymb.lms.web.learner;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.corymb.lms.assignment.Assessment;
import org.corymb.lms.assignment.Assessments;
import org.corymb.lms.assignment.Assignment;
import org.corymb.lms.assignment.Assignments;
import org.corymb.lms.assignment.Submission;
import org.corymb.lms.assignment.SubmissionOutcome;
import org.corymb.lms.assignment.SubmissionState;
import org.corymb.lms.assignment.Submissions;
import org.corymb.lms.assignment.UnknownAssignment;
import org.corymb.lms.catalogue.RubricCriterion;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.enrolment.Enrolments;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.springframework.stereotype.Component;

/** Gathers what a learner needs for one assignment. */
@Component
class AssignmentView {
    private final Runs runs;
    private final Enrolments enrolments;
    private final Assignments assignments;
    private final Submissions submissions;
    private final Assessments assessments;
    private final Accounts accounts;
    private final Clock clock;

    AssignmentView(
            Runs runs,
            Enrolments enrolments,
            Assignments assignments,
            Submissions submissions,
            Assessments assessments,
            Accounts accounts,
            Clock clock) {
        this.runs = runs;
        this.enrolments = enrolments;
        this.assignments = assignments;
        this.submissions = submissions;
        this.assessments = assessments;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Only those who belong to the run see its assignments. */
    Assignment assignment(Actor actor, String code, String key) {
        return assignment(enter(actor, code), key);
    }

    AssignmentPage of(Actor actor, String code, String key) {
        var run = enter(actor, code);
        var learner = actor.requireAccount();
        var task = assignment(run, key);
        var attempts = submissions.ofLearner(task.id(), learner);
        var latest = attempts.isEmpty() ? Optional.<Submission>empty() : Optional.of(attempts.getLast());
        var waiting = latest.filter(attempt -> attempt.state() == SubmissionState.SUBMITTED);
        var draft = latest.filter(attempt -> attempt.state() == SubmissionState.DRAFT);
        var open = run.state() == RunState.OPEN || run.state() == RunState.RUNNING;
        return new AssignmentPage(
                run.code(),
                task.code(),
                task.title(),
                task.brief(),
                task.markedLive(),
                task.dueAt().atZone(task.zone()),
                task.passLevel(),
                task.rubric(),
                open && !task.markedLive() && waiting.isEmpty(),
                waiting.map(attempt -> waiting(task, attempt)).orElse(null),
                draft.map(Submission::updatedAt).orElse(null),
                latest.map(AssignmentView::form).orElse(new WorkForm("", "")),
                feedback(task, assessments.published(task.id(), learner)));
    }

    SavedLine saved(SubmissionOutcome outcome) {
        return new SavedLine(
                outcome instanceof SubmissionOutcome.DraftSaved ? "work.saved" : "work.not-saved", clock.instant());
    }

    SavedLine notSaved() {
        return new SavedLine("work.not-saved", clock.instant());
    }

    private Run enter(Actor actor, String code) {
        var run = runs.get(code);
        enrolments.requireBelonging(actor, run.id());
        return run;
    }

    private Assignment assignment(Run run, String key) {
        return assignments.byCode(run.id(), key).orElseThrow(() -> new UnknownAssignment(key));
    }

    private static AssignmentPage.Waiting waiting(Assignment task, Submission attempt) {
        var at = attempt.submittedAt().orElse(attempt.updatedAt());
        return new AssignmentPage.Waiting(
                at,
                at.isAfter(task.dueAt()),
                attempt.work().text(),
                attempt.work().link().orElse(""));
    }

    private static WorkForm form(Submission attempt) {
        return new WorkForm(attempt.work().text(), attempt.work().link().orElse(""));
    }

    private List<AssignmentPage.Feedback> feedback(Assignment task, List<Assessment> published) {
        var names = accounts.names(published.stream().map(Assessment::marker).toList());
        return published.reversed().stream()
                .map(one -> feedback(task, one, names))
                .toList();
    }

    private static AssignmentPage.Feedback feedback(
            Assignment task, Assessment assessment, Map<AccountId, String> names) {
        return new AssignmentPage.Feedback(
                assessment.publishedAt().orElse(assessment.updatedAt()),
                names.getOrDefault(assessment.marker(), ""),
                assessment.grading().feedback(),
                assessment
                        .grading()
                        .reached()
                        .filter(level -> level >= task.passLevel())
                        .isPresent(),
                task.rubric().stream()
                        .flatMap(criterion -> line(criterion, assessment))
                        .toList());
    }

    private static Stream<AssignmentPage.Line> line(RubricCriterion criterion, Assessment assessment) {
        var levels = assessment.grading().levels();
        return criterion.levels().stream()
                .filter(known -> Integer.valueOf(known.level()).equals(levels.get(criterion.id())))
                .map(known -> new AssignmentPage.Line(
                        criterion.title(),
                        known.level(),
                        known.title(),
                        criterion.levels().size()));
    }

    /** The line that says whether the draft is kept. */
    record SavedLine(String message, Instant at) {}
}
