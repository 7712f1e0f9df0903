package org.corymb.lms.assignment;

import static org.corymb.db.Tables.ASSIGNMENT;
import static org.corymb.db.Tables.SUBMISSION;
import static org.jooq.impl.DSL.count;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corymb.db.tables.records.SubmissionRecord;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.shared.AccountId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class SubmissionRepository {
    private final DSLContext sql;

    SubmissionRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Submission> latest(AssignmentId assignment, AccountId learner) {
        return sql.selectFrom(SUBMISSION)
                .where(SUBMISSION.ASSIGNMENT_ID.eq(assignment.value()))
                .and(SUBMISSION.LEARNER_ID.eq(learner.value()))
                .orderBy(SUBMISSION.ATTEMPT.desc())
                .limit(1)
                .fetchOptional(SubmissionRepository::submission);
    }

    /** What was handed in, without drafts. */
    Optional<Submission> latestHandedIn(AssignmentId assignment, AccountId learner) {
        return sql.selectFrom(SUBMISSION)
                .where(SUBMISSION.ASSIGNMENT_ID.eq(assignment.value()))
                .and(SUBMISSION.LEARNER_ID.eq(learner.value()))
                .and(SUBMISSION.STATE.ne(SubmissionState.DRAFT.name()))
                .orderBy(SUBMISSION.ATTEMPT.desc())
                .limit(1)
                .fetchOptional(SubmissionRepository::submission);
    }

    List<Submission> ofLearner(AssignmentId assignment, AccountId learner) {
        return sql.selectFrom(SUBMISSION)
                .where(SUBMISSION.ASSIGNMENT_ID.eq(assignment.value()))
                .and(SUBMISSION.LEARNER_ID.eq(learner.value()))
                .orderBy(SUBMISSION.ATTEMPT)
                .fetch(SubmissionRepository::submission);
    }

    List<Submission> ofLearnerInRuns(Collection<RunId> runs, AccountId learner) {
        return sql.select(SUBMISSION.fields())
                .from(SUBMISSION)
                .join(ASSIGNMENT)
                .on(ASSIGNMENT.ID.eq(SUBMISSION.ASSIGNMENT_ID))
                .where(ASSIGNMENT.RUN_ID.in(runs.stream().map(RunId::value).toList()))
                .and(SUBMISSION.LEARNER_ID.eq(learner.value()))
                .orderBy(SUBMISSION.ATTEMPT)
                .fetch(row -> submission(row.into(SUBMISSION)));
    }

    List<Submission> ofRun(RunId run) {
        return sql.select(SUBMISSION.fields())
                .from(SUBMISSION)
                .join(ASSIGNMENT)
                .on(ASSIGNMENT.ID.eq(SUBMISSION.ASSIGNMENT_ID))
                .where(ASSIGNMENT.RUN_ID.eq(run.value()))
                .and(SUBMISSION.STATE.ne(SubmissionState.DRAFT.name()))
                .orderBy(SUBMISSION.SUBMITTED_AT, SUBMISSION.ID)
                .fetch(row -> submission(row.into(SUBMISSION)));
    }

    /** How much waits for a marker. */
    Map<RunId, Integer> waiting(Collection<RunId> runs) {
        return sql.select(ASSIGNMENT.RUN_ID, count())
                .from(SUBMISSION)
                .join(ASSIGNMENT)
                .on(ASSIGNMENT.ID.eq(SUBMISSION.ASSIGNMENT_ID))
                .where(ASSIGNMENT.RUN_ID.in(runs.stream().map(RunId::value).toList()))
                .and(SUBMISSION.STATE.eq(SubmissionState.SUBMITTED.name()))
                .groupBy(ASSIGNMENT.RUN_ID)
                .fetchMap(row -> new RunId(row.value1()), row -> row.value2());
    }

    void write(Submission submission) {
        var row = sql.newRecord(SUBMISSION);
        row.setId(submission.id().value());
        row.setAssignmentId(submission.assignment().value());
        row.setLearnerId(submission.learner().value());
        row.setAttempt(submission.attempt());
        row.setState(submission.state().name());
        row.setText(submission.work().text());
        row.setLink(submission.work().link().orElse(null));
        row.setUpdatedAt(submission.updatedAt());
        row.setSubmittedAt(submission.submittedAt().orElse(null));
        sql.insertInto(SUBMISSION).set(row).onDuplicateKeyUpdate().set(row).execute();
    }

    void assessed(SubmissionId id) {
        sql.update(SUBMISSION)
                .set(SUBMISSION.STATE, SubmissionState.ASSESSED.name())
                .where(SUBMISSION.ID.eq(id.value()))
                .execute();
    }

    static Submission submission(SubmissionRecord row) {
        return new Submission(
                new SubmissionId(row.getId()),
                new AssignmentId(row.getAssignmentId()),
                new AccountId(row.getLearnerId()),
                row.getAttempt(),
                SubmissionState.valueOf(row.getState()),
                new Work(row.getText(), Optional.ofNullable(row.getLink())),
                row.getUpdatedAt(),
                Optional.ofNullable(row.getSubmittedAt()));
    }
}
