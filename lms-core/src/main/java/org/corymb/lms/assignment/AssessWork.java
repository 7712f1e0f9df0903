package org.corymb.lms.assignment;

import org.corymb.lms.catalogue.CriterionId;
import org.corymb.lms.catalogue.RubricCriterion;
import org.corymb.lms.cohort.RunAccess;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.NotAllowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Assesses a learner's work by the rubric: first as a draft for the marker alone, then published to the learner. Work
 * that is marked live needs nothing handed in.
 */
@Service
public class AssessWork {
    private final Assignments assignments;
    private final MarkingDesk desk;
    private final RunAccess access;
    private final ApplicationEventPublisher events;

    AssessWork(Assignments assignments, MarkingDesk desk, RunAccess access, ApplicationEventPublisher events) {
        this.assignments = assignments;
        this.desk = desk;
        this.access = access;
        this.events = events;
    }

    /** @param grading may lack levels */
    @Transactional
    public AssessmentOutcome saveDraft(Actor actor, AssignmentId id, AccountId learner, Grading grading) {
        return assess(actor, id, learner, grading, false);
    }

    /** Publishing again corrects what the learner sees. */
    @Transactional
    public AssessmentOutcome publish(Actor actor, AssignmentId id, AccountId learner, Grading grading) {
        return assess(actor, id, learner, grading, true);
    }

    private AssessmentOutcome assess(
            Actor actor, AssignmentId id, AccountId learner, Grading grading, boolean publish) {
        var assignment = assignments.get(id);
        if (!access.rightsOf(actor, assignment.run()).assesses()) {
            throw new NotAllowed("assess");
        }
        refuseForeignLevels(assignment, grading);
        var missing = assignment.rubric().stream()
                .map(RubricCriterion::id)
                .filter(criterion -> !grading.levels().containsKey(criterion))
                .toList();
        if (publish && !missing.isEmpty()) {
            return new AssessmentOutcome.LevelsMissing(missing);
        }
        var outcome = desk.mark(actor.requireAccount(), assignment, learner, grading, publish);
        if (outcome instanceof AssessmentOutcome.Published(Assessment published)) {
            events.publishEvent(new WorkAssessed(published.id(), assignment.run(), learner, id, published.marker()));
        }
        return outcome;
    }

    private static void refuseForeignLevels(Assignment assignment, Grading grading) {
        grading.levels().forEach((criterion, level) -> {
            if (!inRubric(assignment, criterion, level)) {
                throw new BrokenRule("level-unknown", level);
            }
        });
    }

    private static boolean inRubric(Assignment assignment, CriterionId criterion, int level) {
        return assignment.rubric().stream()
                .filter(known -> known.id().equals(criterion))
                .flatMap(known -> known.levels().stream())
                .anyMatch(known -> known.level() == level);
    }
}
