package org.corymb.lms.web.api;

import java.time.Instant;
import java.util.Optional;
import org.corymb.lms.assignment.AssignmentId;
import org.corymb.lms.assignment.SaveDraft;
import org.corymb.lms.assignment.Submission;
import org.corymb.lms.assignment.SubmissionOutcome;
import org.corymb.lms.assignment.SubmissionState;
import org.corymb.lms.assignment.Submissions;
import org.corymb.lms.assignment.SubmitWork;
import org.corymb.lms.assignment.Work;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A learner's own work at an assignment. */
@RestController
@RequestMapping(path = "/api/v1/submissions", produces = "application/json")
class SubmissionsApi {
    private final Submissions submissions;
    private final SaveDraft drafts;
    private final SubmitWork submit;

    SubmissionsApi(Submissions submissions, SaveDraft drafts, SubmitWork submit) {
        this.submissions = submissions;
        this.drafts = drafts;
        this.submit = submit;
    }

    @GetMapping("/{assignment}")
    Part<AttemptJson> mine(@PathVariable AssignmentId assignment, @ParameterObject Part.Wish part, Actor actor) {
        return Part.of(
                        submissions.ofLearner(assignment, actor.requireAccount()),
                        part,
                        attempt -> attempt.id().toString())
                .map(AttemptJson::of);
    }

    @PutMapping("/{assignment}/draft")
    AttemptJson draft(@PathVariable AssignmentId assignment, @RequestBody WorkJson work, Actor actor) {
        return answer(drafts.save(actor, assignment, work.work()));
    }

    @PostMapping("/{assignment}")
    AttemptJson submit(@PathVariable AssignmentId assignment, @RequestBody WorkJson work, Actor actor) {
        return answer(submit.submit(actor, assignment, work.work()));
    }

    private static AttemptJson answer(SubmissionOutcome outcome) {
        return switch (outcome) {
            case SubmissionOutcome.DraftSaved saved -> AttemptJson.of(saved.submission());
            case SubmissionOutcome.HandedIn handedIn -> AttemptJson.of(handedIn.submission());
            case SubmissionOutcome.WaitsForMarker waits -> throw new BrokenRule("work-waits");
            case SubmissionOutcome.NothingToHandIn nothing -> throw new BrokenRule("work-empty");
            case SubmissionOutcome.RunIsOver over -> throw new BrokenRule("work-over");
        };
    }

    record WorkJson(@Nullable String text, @Nullable String link) {
        Work work() {
            return new Work(Optional.ofNullable(text).orElse(""), Optional.ofNullable(link));
        }
    }

    record AttemptJson(
            String id,
            int attempt,
            SubmissionState state,
            String text,
            @Nullable String link,
            Instant updatedAt,
            @Nullable Instant submittedAt) {
        static AttemptJson of(Submission attempt) {
            return new AttemptJson(
                    attempt.id().toString(),
                    attempt.attempt(),
                    attempt.state(),
                    attempt.work().text(),
                    attempt.work().link().orElse(null),
                    attempt.updatedAt(),
                    attempt.submittedAt().orElse(null));
        }
    }
}
