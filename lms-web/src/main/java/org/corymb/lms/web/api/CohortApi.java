package org.corymb.lms.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.corymb.lms.assignment.Assessment;
import org.corymb.lms.assignment.Assessments;
import org.corymb.lms.assignment.Assignment;
import org.corymb.lms.assignment.Assignments;
import org.corymb.lms.catalogue.AssignmentKind;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.completion.Evaluations;
import org.corymb.lms.enrolment.Enrolments;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.schedule.Sentences;
import org.corymb.lms.web.schedule.Words;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A cohort as one of its learners sees it. */
@RestController
@RequestMapping(path = "/api/v1/cohorts/{code}", produces = "application/json")
class CohortApi {
    private final Runs runs;
    private final Enrolments enrolments;
    private final Evaluations evaluations;
    private final Assignments assignments;
    private final Assessments assessments;
    private final MessageSource messages;

    CohortApi(
            Runs runs,
            Enrolments enrolments,
            Evaluations evaluations,
            Assignments assignments,
            Assessments assessments,
            MessageSource messages) {
        this.runs = runs;
        this.enrolments = enrolments;
        this.evaluations = evaluations;
        this.assignments = assignments;
        this.assessments = assessments;
        this.messages = messages;
    }

    @GetMapping("/progress")
    EvaluationJson progress(@PathVariable String code, Actor actor) {
        var evaluation = evaluations.of(enter(actor, code).id(), actor.requireAccount());
        return EvaluationJson.of(evaluation, new Sentences(new Words(messages, LocaleContextHolder.getLocale())));
    }

    @GetMapping("/assignments")
    Part<AssignmentJson> assignments(@PathVariable String code, @ParameterObject Part.Wish part, Actor actor) {
        var run = enter(actor, code);
        var said = assessments.published(run.id(), actor.requireAccount()).stream()
                .collect(Collectors.groupingBy(Assessment::assignment));
        return Part.of(assignments.ofRun(run.id()), part, one -> one.id().toString())
                .map(one -> AssignmentJson.of(one, said.getOrDefault(one.id(), List.of())));
    }

    private Run enter(Actor actor, String code) {
        var run = runs.get(code);
        enrolments.requireBelonging(actor, run.id());
        return run;
    }

    /**
     * An assignment, and what markers said of one's own work at it.
     *
     * @param id by which work is handed in
     * @param passLevel the level that each criterion must reach
     */
    record AssignmentJson(
            String id,
            String code,
            String title,
            String brief,
            AssignmentKind kind,
            Instant dueAt,
            String zone,
            int passLevel,
            List<RubricJson> rubric,
            List<FeedbackJson> feedback) {

        static AssignmentJson of(Assignment assignment, List<Assessment> said) {
            return new AssignmentJson(
                    assignment.id().toString(),
                    assignment.code(),
                    assignment.title(),
                    assignment.brief(),
                    assignment.kind(),
                    assignment.dueAt(),
                    assignment.zone().getId(),
                    assignment.passLevel(),
                    RubricJson.of(assignment.rubric()),
                    said.stream().map(FeedbackJson::of).toList());
        }
    }

    /** @param levels by the id of the criterion */
    record FeedbackJson(
            @Nullable Instant publishedAt, @Nullable Integer reached, Map<String, Integer> levels, String feedback) {

        static FeedbackJson of(Assessment assessment) {
            var grading = assessment.grading();
            return new FeedbackJson(
                    assessment.publishedAt().orElse(null),
                    grading.reached().orElse(null),
                    grading.levels().entrySet().stream()
                            .collect(Collectors.toMap(level -> level.getKey().toString(), Map.Entry::getValue)),
                    grading.feedback());
        }
    }
}
