package org.corymb.lms.completion;

import static org.corymb.db.Tables.ASSESSMENT;
import static org.corymb.db.Tables.ASSIGNMENT;
import static org.corymb.db.Tables.ATTENDANCE;
import static org.corymb.db.Tables.ATTENDANCE_CHANGE;
import static org.corymb.db.Tables.COMPLETION_DECISION;
import static org.corymb.db.Tables.COMPLETION_REVIEW;
import static org.corymb.db.Tables.SESSION;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.shared.AccountId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class ReviewRepository {
    private final DSLContext sql;
    private final Clock clock;

    ReviewRepository(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The caller holds the lock of the run. */
    void openIfChangedSince(Decision decision) {
        var since = lastLook(decision);
        cause(decision, since)
                .ifPresent(cause -> sql.insertInto(COMPLETION_REVIEW)
                        .set(COMPLETION_REVIEW.ID, UUID.randomUUID())
                        .set(COMPLETION_REVIEW.DECISION_ID, decision.id().value())
                        .set(COMPLETION_REVIEW.CAUSE, cause)
                        .set(COMPLETION_REVIEW.OPENED_AT, clock.instant())
                        .execute());
    }

    List<Review> openOf(RunId run) {
        return sql.select(COMPLETION_REVIEW.fields())
                .select(COMPLETION_DECISION.LEARNER_ID)
                .from(COMPLETION_REVIEW)
                .join(COMPLETION_DECISION)
                .on(COMPLETION_DECISION.ID.eq(COMPLETION_REVIEW.DECISION_ID))
                .where(COMPLETION_DECISION.RUN_ID.eq(run.value()))
                .and(COMPLETION_REVIEW.CLOSED_AT.isNull())
                .orderBy(COMPLETION_REVIEW.OPENED_AT, COMPLETION_REVIEW.ID)
                .fetch(row -> new Review(
                        new ReviewId(row.get(COMPLETION_REVIEW.ID)),
                        new DecisionId(row.get(COMPLETION_REVIEW.DECISION_ID)),
                        new AccountId(row.get(COMPLETION_DECISION.LEARNER_ID)),
                        row.get(COMPLETION_REVIEW.CAUSE),
                        row.get(COMPLETION_REVIEW.OPENED_AT)));
    }

    Optional<RunId> runOf(ReviewId review) {
        return sql.select(COMPLETION_DECISION.RUN_ID)
                .from(COMPLETION_REVIEW)
                .join(COMPLETION_DECISION)
                .on(COMPLETION_DECISION.ID.eq(COMPLETION_REVIEW.DECISION_ID))
                .where(COMPLETION_REVIEW.ID.eq(review.value()))
                .fetchOptional(row -> new RunId(row.value1()));
    }

    void close(ReviewId review, Optional<AccountId> by, String note) {
        sql.update(COMPLETION_REVIEW)
                .set(COMPLETION_REVIEW.CLOSED_AT, clock.instant())
                .set(COMPLETION_REVIEW.CLOSED_BY, by.map(AccountId::value).orElse(null))
                .set(COMPLETION_REVIEW.NOTE, note)
                .where(COMPLETION_REVIEW.ID.eq(review.value()))
                .and(COMPLETION_REVIEW.CLOSED_AT.isNull())
                .execute();
    }

    private Instant lastLook(Decision decision) {
        return sql.select(max(COMPLETION_REVIEW.OPENED_AT))
                .from(COMPLETION_REVIEW)
                .where(COMPLETION_REVIEW.DECISION_ID.eq(decision.id().value()))
                .fetchOptional(max(COMPLETION_REVIEW.OPENED_AT))
                .orElse(decision.at());
    }

    private Optional<String> cause(Decision decision, Instant since) {
        if (attendanceChanged(decision, since)) {
            return Optional.of("ATTENDANCE");
        }
        return assessmentChanged(decision, since) ? Optional.of("ASSESSMENT") : Optional.empty();
    }

    private boolean attendanceChanged(Decision decision, Instant since) {
        var ofRun = select(SESSION.ID)
                .from(SESSION)
                .where(SESSION.RUN_ID.eq(decision.run().value()));
        var madeUpElsewhere = select(ATTENDANCE.SESSION_ID)
                .from(ATTENDANCE)
                .where(ATTENDANCE.LEARNER_ID.eq(decision.learner().value()))
                .and(ATTENDANCE.MAKE_UP_SESSION_ID.in(ofRun));
        return sql.fetchExists(
                ATTENDANCE_CHANGE,
                ATTENDANCE_CHANGE.LEARNER_ID.eq(decision.learner().value()),
                ATTENDANCE_CHANGE.CHANGED_AT.gt(since),
                ATTENDANCE_CHANGE.SESSION_ID.in(ofRun).or(ATTENDANCE_CHANGE.SESSION_ID.in(madeUpElsewhere)));
    }

    private boolean assessmentChanged(Decision decision, Instant since) {
        return sql.fetchExists(
                ASSESSMENT,
                ASSESSMENT.LEARNER_ID.eq(decision.learner().value()),
                ASSESSMENT.PUBLISHED_AT.gt(since),
                ASSESSMENT.ASSIGNMENT_ID.in(select(ASSIGNMENT.ID)
                        .from(ASSIGNMENT)
                        .where(ASSIGNMENT.RUN_ID.eq(decision.run().value()))));
    }
}
