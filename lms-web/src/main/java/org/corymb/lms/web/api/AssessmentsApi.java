package org.corymb.lms.web.api;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.corymb.lms.assignment.AssessWork;
import org.corymb.lms.assignment.Assessment;
import org.corymb.lms.assignment.AssessmentOutcome;
import org.corymb.lms.assignment.AssignmentId;
import org.corymb.lms.assignment.Grading;
import org.corymb.lms.catalogue.CriterionId;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Assessing a learner's work. */
@RestController
@RequestMapping(path = "/api/v1/assessments", produces = "application/json")
class AssessmentsApi {
    private final AssessWork assess;

    AssessmentsApi(AssessWork assess) {
        this.assess = assess;
    }

    @PutMapping("/{assignment}/{learner}/draft")
    AssessmentJson draft(
            @PathVariable AssignmentId assignment,
            @PathVariable AccountId learner,
            @RequestBody GradingJson grading,
            Actor actor) {
        return answer(assess.saveDraft(actor, assignment, learner, grading.grading()));
    }

    @PostMapping("/{assignment}/{learner}")
    AssessmentJson publish(
            @PathVariable AssignmentId assignment,
            @PathVariable AccountId learner,
            @RequestBody GradingJson grading,
            Actor actor) {
        return answer(assess.publish(actor, assignment, learner, grading.grading()));
    }

    private static AssessmentJson answer(AssessmentOutcome outcome) {
        return switch (outcome) {
            case AssessmentOutcome.DraftSaved saved -> AssessmentJson.of(saved.assessment());
            case AssessmentOutcome.Published published -> AssessmentJson.of(published.assessment());
            case AssessmentOutcome.AlreadyPublished already -> throw new BrokenRule("assessment-published");
            case AssessmentOutcome.MarkedByAnother other -> throw new BrokenRule("assessment-other-marker");
            case AssessmentOutcome.LevelsMissing missing -> throw new BrokenRule("assessment-levels-missing");
            case AssessmentOutcome.NothingHandedIn nothing -> throw new BrokenRule("assessment-nothing");
        };
    }

    /**
     * Levels by the id of the criterion.
     *
     * @param levels may lack criteria in a draft
     */
    record GradingJson(
            @Nullable Map<String, @Nullable Integer> levels,
            @Nullable String feedback) {
        Grading grading() {
            var read = new HashMap<CriterionId, Integer>();
            if (levels != null) {
                levels.forEach((criterion, level) -> read.put(criterion(criterion), level(level)));
            }
            return new Grading(read, Optional.ofNullable(feedback).orElse(""));
        }
    }

    private static CriterionId criterion(String text) {
        try {
            return CriterionId.of(text);
        } catch (IllegalArgumentException noId) {
            throw new BrokenRule("criterion-unknown", text);
        }
    }

    private static int level(@Nullable Integer level) {
        if (level == null) {
            throw new BrokenRule("level-unknown", "null");
        }
        return level;
    }

    record AssessmentJson(
            String id,
            @Nullable Integer reached,
            Instant updatedAt,
            @Nullable Instant publishedAt) {
        static AssessmentJson of(Assessment assessment) {
            return new AssessmentJson(
                    assessment.id().toString(),
                    assessment.grading().reached().orElse(null),
                    assessment.updatedAt(),
                    assessment.publishedAt().orElse(null));
        }
    }
}
