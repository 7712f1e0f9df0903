package org.corymb.lms.completion;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corymb.lms.assignment.Assessment;
import org.corymb.lms.assignment.Assessments;
import org.corymb.lms.assignment.Assignment;
import org.corymb.lms.assignment.AssignmentId;
import org.corymb.lms.assignment.Assignments;
import org.corymb.lms.assignment.Submission;
import org.corymb.lms.assignment.SubmissionId;
import org.corymb.lms.assignment.Submissions;
import org.corymb.lms.catalogue.CriterionId;
import org.corymb.lms.catalogue.RubricCriterion;
import org.corymb.lms.completion.Accomplishment.CriterionDone;
import org.corymb.lms.completion.Accomplishment.SessionDone;
import org.corymb.lms.completion.Accomplishment.WorkDone;
import org.corymb.lms.requirement.Facts;
import org.corymb.lms.requirement.Facts.SessionFact;
import org.corymb.lms.requirement.SessionRole;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was done by a learner on whom it was decided. */
@Service
@Transactional(readOnly = true)
public class CompletionFacts {
    private final DecisionRepository decisions;
    private final FactsRepository facts;
    private final Assignments assignments;
    private final Assessments assessments;
    private final Submissions submissions;

    CompletionFacts(
            DecisionRepository decisions,
            FactsRepository facts,
            Assignments assignments,
            Assessments assessments,
            Submissions submissions) {
        this.decisions = decisions;
        this.facts = facts;
        this.assignments = assignments;
        this.assessments = assessments;
        this.submissions = submissions;
    }

    public Accomplishment of(DecisionId id) {
        var decision = decisions.find(id).orElseThrow(() -> new UnknownDecision(id));
        var snapshot = facts.read(decision.run(), Optional.of(decision.learner()));
        return new Accomplishment(
                id,
                decision.run(),
                decision.learner(),
                decision.outcome(),
                decision.at(),
                snapshot.terms().rule().sentence(),
                snapshot.facts(decision.learner()).sessions().stream()
                        .map(CompletionFacts::done)
                        .toList(),
                works(decision));
    }

    private static SessionDone done(SessionFact session) {
        var here = session.presence().filter(Facts.Presence::present);
        var elsewhere = here.isPresent() ? Optional.<Facts.MakeUp>empty() : session.makeUp();
        return new SessionDone(
                session.title(),
                session.kind(),
                session.date(),
                session.counts(),
                here.isPresent() || elsewhere.isPresent(),
                here.map(Facts.Presence::minutes)
                        .or(() -> elsewhere.map(Facts.MakeUp::minutes))
                        .orElse(0),
                here.map(Facts.Presence::role).orElse(SessionRole.ATTENDED),
                elsewhere.map(Facts.MakeUp::run));
    }

    private List<WorkDone> works(Decision decision) {
        var best = new HashMap<AssignmentId, Assessment>();
        assessments
                .published(decision.run(), decision.learner())
                .forEach(found -> best.merge(found.assignment(), found, CompletionFacts::better));
        var links = new HashMap<SubmissionId, String>();
        submissions.ofLearner(decision.run(), decision.learner()).forEach(attempt -> link(attempt, links));
        return assignments.ofRun(decision.run()).stream()
                .flatMap(assignment -> Optional.ofNullable(best.get(assignment.id())).stream()
                        .map(held -> done(assignment, held, links)))
                .toList();
    }

    private static void link(Submission attempt, Map<SubmissionId, String> links) {
        attempt.work().link().ifPresent(link -> links.put(attempt.id(), link));
    }

    private static Assessment better(Assessment one, Assessment later) {
        var byLevel = Comparator.<Assessment>comparingInt(
                assessment -> assessment.grading().reached().orElse(0));
        return byLevel.compare(later, one) >= 0 ? later : one;
    }

    private static WorkDone done(Assignment assignment, Assessment assessment, Map<SubmissionId, String> links) {
        return new WorkDone(
                assignment.code(),
                assignment.title(),
                assignment.passLevel(),
                assessment.submission().flatMap(attempt -> Optional.ofNullable(links.get(attempt))),
                assignment.rubric().stream()
                        .flatMap(criterion ->
                                done(criterion, assessment.grading().levels()).stream())
                        .toList());
    }

    private static Optional<CriterionDone> done(RubricCriterion criterion, Map<CriterionId, Integer> levels) {
        return criterion.levels().stream()
                .filter(known -> Integer.valueOf(known.level()).equals(levels.get(criterion.id())))
                .map(known -> new CriterionDone(criterion.title(), known.level(), known.title(), criterion.levels()))
                .findFirst();
    }
}
