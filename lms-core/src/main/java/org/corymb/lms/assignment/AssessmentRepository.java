package org.corymb.lms.assignment;

import static org.corymb.db.Tables.ASSESSMENT;
import static org.corymb.db.Tables.ASSESSMENT_LEVEL;
import static org.corymb.db.Tables.ASSIGNMENT;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corymb.db.tables.records.AssessmentRecord;
import org.corymb.lms.catalogue.CriterionId;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.shared.AccountId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class AssessmentRepository {
    private final DSLContext sql;

    AssessmentRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The newest assessment of an attempt, or of what was marked live. */
    Optional<Assessment> current(AssignmentId assignment, AccountId learner, Optional<SubmissionId> attempt) {
        var same =
                attempt.map(id -> ASSESSMENT.SUBMISSION_ID.eq(id.value())).orElseGet(ASSESSMENT.SUBMISSION_ID::isNull);
        var found = where(ASSESSMENT
                .ASSIGNMENT_ID
                .eq(assignment.value())
                .and(ASSESSMENT.LEARNER_ID.eq(learner.value()))
                .and(same));
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    List<Assessment> ofLearner(AssignmentId assignment, AccountId learner) {
        return where(ASSESSMENT.ASSIGNMENT_ID.eq(assignment.value()).and(ASSESSMENT.LEARNER_ID.eq(learner.value())));
    }

    List<Assessment> ofLearnerInRuns(Collection<RunId> runs, AccountId learner) {
        return where(ASSIGNMENT
                .RUN_ID
                .in(runs.stream().map(RunId::value).toList())
                .and(ASSESSMENT.LEARNER_ID.eq(learner.value())));
    }

    List<Assessment> ofRun(RunId run) {
        return where(ASSIGNMENT.RUN_ID.eq(run.value()));
    }

    void write(Assessment assessment) {
        var row = sql.newRecord(ASSESSMENT);
        row.setId(assessment.id().value());
        row.setAssignmentId(assessment.assignment().value());
        row.setLearnerId(assessment.learner().value());
        row.setSubmissionId(assessment.submission().map(SubmissionId::value).orElse(null));
        row.setMarkerId(assessment.marker().value());
        row.setState(assessment.published() ? "PUBLISHED" : "DRAFT");
        row.setFeedback(assessment.grading().feedback());
        row.setUpdatedAt(assessment.updatedAt());
        row.setPublishedAt(assessment.publishedAt().orElse(null));
        sql.insertInto(ASSESSMENT).set(row).onDuplicateKeyUpdate().set(row).execute();
        writeLevels(assessment);
    }

    private void writeLevels(Assessment assessment) {
        sql.deleteFrom(ASSESSMENT_LEVEL)
                .where(ASSESSMENT_LEVEL.ASSESSMENT_ID.eq(assessment.id().value()))
                .execute();
        assessment
                .grading()
                .levels()
                .forEach((criterion, level) -> sql.insertInto(ASSESSMENT_LEVEL)
                        .set(ASSESSMENT_LEVEL.ASSESSMENT_ID, assessment.id().value())
                        .set(ASSESSMENT_LEVEL.CRITERION_ID, criterion.value())
                        .set(ASSESSMENT_LEVEL.LEVEL, level)
                        .execute());
    }

    private List<Assessment> where(Condition which) {
        var rows = sql.select(ASSESSMENT.fields())
                .select(ASSESSMENT_LEVEL.CRITERION_ID, ASSESSMENT_LEVEL.LEVEL)
                .from(ASSESSMENT)
                .join(ASSIGNMENT)
                .on(ASSIGNMENT.ID.eq(ASSESSMENT.ASSIGNMENT_ID))
                .leftJoin(ASSESSMENT_LEVEL)
                .on(ASSESSMENT_LEVEL.ASSESSMENT_ID.eq(ASSESSMENT.ID))
                .where(which)
                .orderBy(ASSESSMENT.UPDATED_AT, ASSESSMENT.ID)
                .fetch();
        return rows.intoGroups(ASSESSMENT.ID).values().stream()
                .map(group -> assessment(
                        group.getFirst().into(ASSESSMENT),
                        levels(group.intoMap(ASSESSMENT_LEVEL.CRITERION_ID, ASSESSMENT_LEVEL.LEVEL))))
                .toList();
    }

    private static Map<CriterionId, Integer> levels(Map<@Nullable UUID, Integer> found) {
        var levels = new HashMap<CriterionId, Integer>();
        found.forEach((criterion, level) -> {
            if (criterion != null) {
                levels.put(new CriterionId(criterion), level);
            }
        });
        return levels;
    }

    private static Assessment assessment(AssessmentRecord row, Map<CriterionId, Integer> levels) {
        return new Assessment(
                new AssessmentId(row.getId()),
                new AssignmentId(row.getAssignmentId()),
                new AccountId(row.getLearnerId()),
                Optional.ofNullable(row.getSubmissionId()).map(SubmissionId::new),
                new AccountId(row.getMarkerId()),
                new Grading(levels, row.getFeedback()),
                row.getUpdatedAt(),
                Optional.ofNullable(row.getPublishedAt()));
    }
}
