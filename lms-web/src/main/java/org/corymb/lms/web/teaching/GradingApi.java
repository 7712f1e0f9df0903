package org.corymb.lms.web.teaching;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corymb.lms.assignment.Assessment;
import org.corymb.lms.assignment.Assessments;
import org.corymb.lms.assignment.Assignment;
import org.corymb.lms.assignment.AssignmentId;
import org.corymb.lms.assignment.Assignments;
import org.corymb.lms.assignment.Submission;
import org.corymb.lms.assignment.Submissions;
import org.corymb.lms.cohort.RunRights;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.api.Part;
import org.corymb.lms.web.api.RubricJson;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits to be marked, and each piece of work with its rubric. */
@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
class GradingApi {
    private final RunDoor door;
    private final GradingQueue queue;
    private final Assignments assignments;
    private final Submissions submissions;
    private final Assessments assessments;

    GradingApi(
            RunDoor door,
            GradingQueue queue,
            Assignments assignments,
            Submissions submissions,
            Assessments assessments) {
        this.door = door;
        this.queue = queue;
        this.assignments = assignments;
        this.submissions = submissions;
        this.assessments = assessments;
    }

    @GetMapping("/teaching/{code}/grading")
    Part<WaitingJson> waiting(@PathVariable String code, @ParameterObject Part.Wish part, Actor actor) {
        var run = door.enter(actor, code, RunRights::assesses);
        var ids = assignments.ofRun(run.id()).stream().collect(Collectors.toMap(Assignment::code, Assignment::id));
        return Part.of(queue.of(run.id()), part, GradingQueue.Item::path)
                .map(item -> new WaitingJson(
                        String.valueOf(ids.get(item.assignment())),
                        item.assignment(),
                        item.title(),
                        item.learner(),
                        item.name(),
                        item.live(),
                        item.late()));
    }

    @GetMapping("/assessments/{assignment}/{learner}")
    WorkJson work(@PathVariable AssignmentId assignment, @PathVariable AccountId learner, Actor actor) {
        var task = assignments.get(assignment);
        door.enter(actor, task.run(), RunRights::assesses);
        var work = task.markedLive() ? Optional.<Submission>empty() : submissions.handedIn(task.id(), learner);
        return WorkJson.of(task, work, assessments.current(task.id(), learner, work.map(Submission::id)));
    }

    /**
     * One piece of work that waits.
     *
     * @param assignment the id by which it is assessed
     */
    record WaitingJson(
            String assignment, String code, String title, String learner, String name, boolean live, boolean late) {}

    /**
     * Work, its rubric, and what was said of it so far.
     *
     * @param levels by the id of the criterion
     */
    record WorkJson(
            String assignment,
            String code,
            String title,
            int passLevel,
            List<RubricJson> rubric,
            int attempt,
            @Nullable String text,
            @Nullable String link,
            @Nullable Instant submittedAt,
            Map<String, Integer> levels,
            String feedback,
            @Nullable Instant publishedAt) {

        static WorkJson of(Assignment task, Optional<Submission> work, Optional<Assessment> found) {
            return new WorkJson(
                    task.id().toString(),
                    task.code(),
                    task.title(),
                    task.passLevel(),
                    RubricJson.of(task.rubric()),
                    work.map(Submission::attempt).orElse(0),
                    work.map(one -> one.work().text()).orElse(null),
                    work.flatMap(one -> one.work().link()).orElse(null),
                    work.flatMap(Submission::submittedAt).orElse(null),
                    found.map(WorkJson::levels).orElse(Map.of()),
                    found.map(one -> one.grading().feedback()).orElse(""),
                    found.flatMap(Assessment::publishedAt).orElse(null));
        }

        private static Map<String, Integer> levels(Assessment assessment) {
            return assessment.grading().levels().entrySet().stream()
                    .collect(Collectors.toMap(level -> level.getKey().toString(), Map.Entry::getValue));
        }
    }
}
