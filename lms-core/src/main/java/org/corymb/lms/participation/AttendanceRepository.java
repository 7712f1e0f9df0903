package org.corymb.lms.participation;

import static org.corymb.db.Tables.ATTENDANCE;
import static org.corymb.db.Tables.ATTENDANCE_CHANGE;
import static org.corymb.db.Tables.ENROLMENT;
import static org.corymb.db.Tables.RUN;
import static org.corymb.db.Tables.SESSION;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import java.util.Optional;
import org.corymb.db.tables.records.AttendanceRecord;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.cohort.SessionId;
import org.corymb.lms.requirement.AttendanceStatus;
import org.corymb.lms.requirement.SessionRole;
import org.corymb.lms.shared.AccountId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The roll, to be read. */
@Repository
class AttendanceRepository {
    private final DSLContext sql;

    AttendanceRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<Attendance> ofRun(RunId run) {
        return sql.select(ATTENDANCE.fields())
                .from(ATTENDANCE)
                .join(SESSION)
                .on(SESSION.ID.eq(ATTENDANCE.SESSION_ID))
                .where(SESSION.RUN_ID.eq(run.value()))
                .orderBy(SESSION.POSITION)
                .fetch(row -> attendance(row.into(ATTENDANCE)));
    }

    List<Attendance> ofSession(SessionId session) {
        return sql.selectFrom(ATTENDANCE)
                .where(ATTENDANCE.SESSION_ID.eq(session.value()))
                .fetch(AttendanceRepository::attendance);
    }

    List<AttendanceChange> history(SessionId session, AccountId learner) {
        return sql.selectFrom(ATTENDANCE_CHANGE)
                .where(ATTENDANCE_CHANGE.SESSION_ID.eq(session.value()))
                .and(ATTENDANCE_CHANGE.LEARNER_ID.eq(learner.value()))
                .orderBy(ATTENDANCE_CHANGE.CHANGED_AT, ATTENDANCE_CHANGE.ID)
                .fetch(row -> new AttendanceChange(
                        AttendanceStatus.valueOf(row.getNewStatus()),
                        row.getNewMinutes(),
                        SessionRole.valueOf(row.getNewRole()),
                        Optional.ofNullable(row.getReason()),
                        Optional.ofNullable(row.getChangedBy()).map(AccountId::new),
                        row.getChangedAt()));
    }

    List<MakeUpCandidate> makeUpCandidates(SessionId here) {
        var missed = SESSION.as("missed");
        return sql.select(ENROLMENT.LEARNER_ID, missed.ID, RUN.CODE)
                .from(SESSION)
                .join(missed)
                .on(missed.PLANNED_SESSION_ID.eq(SESSION.PLANNED_SESSION_ID).and(missed.RUN_ID.ne(SESSION.RUN_ID)))
                .join(RUN)
                .on(RUN.ID.eq(missed.RUN_ID))
                .join(ENROLMENT)
                .on(ENROLMENT.RUN_ID.eq(RUN.ID).and(ENROLMENT.STATE.eq("ENROLLED")))
                .where(SESSION.ID.eq(here.value()))
                .and(missed.CANCELLED_AT.isNull())
                .and(RUN.STATE.in("OPEN", "RUNNING"))
                .and(notExists(selectOne()
                        .from(ATTENDANCE)
                        .where(ATTENDANCE.SESSION_ID.eq(missed.ID))
                        .and(ATTENDANCE.LEARNER_ID.eq(ENROLMENT.LEARNER_ID))
                        .and(ATTENDANCE.STATUS.eq(AttendanceStatus.PRESENT.name()))))
                .orderBy(RUN.CODE, ENROLMENT.LEARNER_ID)
                .limit(200)
                .fetch(row ->
                        new MakeUpCandidate(new AccountId(row.value1()), new SessionId(row.value2()), row.value3()));
    }

    static Attendance attendance(AttendanceRecord row) {
        return new Attendance(
                new SessionId(row.getSessionId()),
                new AccountId(row.getLearnerId()),
                AttendanceStatus.valueOf(row.getStatus()),
                row.getMinutes(),
                SessionRole.valueOf(row.getRole()),
                AttendanceSource.valueOf(row.getSource()),
                Optional.ofNullable(row.getMakeUpSessionId()).map(SessionId::new),
                Optional.ofNullable(row.getRecordedBy()).map(AccountId::new),
                row.getRecordedAt());
    }
}
