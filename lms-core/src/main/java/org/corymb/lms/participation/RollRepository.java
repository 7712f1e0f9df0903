package org.corymb.lms.participation;

import static org.corymb.db.Tables.ATTENDANCE;
import static org.corymb.db.Tables.ATTENDANCE_CHANGE;
import static org.corymb.db.Tables.ENROLMENT;
import static org.corymb.db.Tables.SESSION;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.cohort.SessionId;
import org.corymb.lms.enrolment.EnrolmentState;
import org.corymb.lms.shared.AccountId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The roll while somebody writes in it. */
@Repository
class RollRepository {
    static final List<String> SEATED = Stream.of(EnrolmentState.values())
            .filter(EnrolmentState::belongs)
            .map(EnrolmentState::name)
            .toList();

    private final DSLContext sql;
    private final Clock clock;

    RollRepository(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<Roll> lock(SessionId session) {
        return sql.selectFrom(SESSION)
                .where(SESSION.ID.eq(session.value()))
                .forUpdate()
                .fetchOptional(row -> new Roll(
                        session,
                        new RunId(row.getRunId()),
                        row.getMinutes(),
                        row.getCancelledAt() != null,
                        row.getRollClosedAt() != null));
    }

    boolean belongs(AccountId learner, RunId run) {
        return sql.fetchExists(
                ENROLMENT,
                ENROLMENT.RUN_ID.eq(run.value()),
                ENROLMENT.LEARNER_ID.eq(learner.value()),
                ENROLMENT.STATE.in(SEATED));
    }

    /** The run of the missed session, if both stand in one line of one plan but in different runs. */
    Optional<RunId> siblingRun(SessionId here, SessionId missed) {
        var other = SESSION.as("other");
        return sql.select(other.RUN_ID)
                .from(other)
                .join(SESSION)
                .on(SESSION.PLANNED_SESSION_ID.eq(other.PLANNED_SESSION_ID).and(SESSION.RUN_ID.ne(other.RUN_ID)))
                .where(other.ID.eq(missed.value()))
                .and(SESSION.ID.eq(here.value()))
                .fetchOptional(row -> new RunId(row.value1()));
    }

    List<AccountId> unmarked(Roll roll) {
        return sql.select(ENROLMENT.LEARNER_ID)
                .from(ENROLMENT)
                .where(ENROLMENT.RUN_ID.eq(roll.run().value()))
                .and(ENROLMENT.STATE.in(SEATED))
                .and(notExists(selectOne()
                        .from(ATTENDANCE)
                        .where(ATTENDANCE.SESSION_ID.eq(roll.session().value()))
                        .and(ATTENDANCE.LEARNER_ID.eq(ENROLMENT.LEARNER_ID))))
                .fetch(row -> new AccountId(row.value1()));
    }

    Optional<Attendance> find(SessionId session, AccountId learner) {
        return sql.selectFrom(ATTENDANCE)
                .where(ATTENDANCE.SESSION_ID.eq(session.value()))
                .and(ATTENDANCE.LEARNER_ID.eq(learner.value()))
                .fetchOptional(AttendanceRepository::attendance);
    }

    Attendance write(RollEntry entry, Optional<Attendance> before) {
        var now = clock.instant();
        var row = sql.newRecord(ATTENDANCE);
        row.setSessionId(entry.session().value());
        row.setLearnerId(entry.learner().value());
        row.setStatus(entry.status().name());
        row.setMinutes(entry.minutes());
        row.setRole(entry.role().name());
        row.setSource(entry.source().name());
        row.setMakeUpSessionId(entry.makeUpFor().map(SessionId::value).orElse(null));
        row.setRecordedBy(entry.by().map(AccountId::value).orElse(null));
        row.setRecordedAt(now);
        sql.insertInto(ATTENDANCE).set(row).onDuplicateKeyUpdate().set(row).execute();
        remember(entry, before, now);
        return AttendanceRepository.attendance(row);
    }

    void close(SessionId session, Instant now) {
        sql.update(SESSION)
                .set(SESSION.ROLL_CLOSED_AT, now)
                .where(SESSION.ID.eq(session.value()))
                .execute();
    }

    private void remember(RollEntry entry, Optional<Attendance> before, Instant now) {
        sql.insertInto(ATTENDANCE_CHANGE)
                .set(ATTENDANCE_CHANGE.ID, UUID.randomUUID())
                .set(ATTENDANCE_CHANGE.SESSION_ID, entry.session().value())
                .set(ATTENDANCE_CHANGE.LEARNER_ID, entry.learner().value())
                .set(
                        ATTENDANCE_CHANGE.OLD_STATUS,
                        before.map(old -> old.status().name()).orElse(null))
                .set(
                        ATTENDANCE_CHANGE.OLD_MINUTES,
                        before.map(Attendance::minutes).orElse(null))
                .set(
                        ATTENDANCE_CHANGE.OLD_ROLE,
                        before.map(old -> old.role().name()).orElse(null))
                .set(ATTENDANCE_CHANGE.NEW_STATUS, entry.status().name())
                .set(ATTENDANCE_CHANGE.NEW_MINUTES, entry.minutes())
                .set(ATTENDANCE_CHANGE.NEW_ROLE, entry.role().name())
                .set(ATTENDANCE_CHANGE.REASON, entry.reason().orElse(null))
                .set(
                        ATTENDANCE_CHANGE.CHANGED_BY,
                        entry.by().map(AccountId::value).orElse(null))
                .set(ATTENDANCE_CHANGE.CHANGED_AT, now)
                .execute();
    }
}
