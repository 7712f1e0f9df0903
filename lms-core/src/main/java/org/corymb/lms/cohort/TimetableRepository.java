package org.corymb.lms.cohort;

import static java.util.stream.Collectors.groupingBy;
import static org.corymb.db.Tables.SESSION;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corymb.db.tables.records.SessionRecord;
import org.corymb.lms.cohort.Schedule.DatedSession;
import org.corymb.lms.shared.SessionKind;
import org.corymb.lms.shared.SessionTime;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class TimetableRepository {
    private final DSLContext sql;

    TimetableRepository(DSLContext sql) {
        this.sql = sql;
    }

    Map<RunId, List<Session>> ofRuns(Collection<RunId> runs) {
        return sql
                .selectFrom(SESSION)
                .where(SESSION.RUN_ID.in(runs.stream().map(RunId::value).toList()))
                .orderBy(SESSION.RUN_ID, SESSION.POSITION)
                .fetch(TimetableRepository::session)
                .stream()
                .collect(groupingBy(Session::run));
    }

    Optional<Session> byId(SessionId id) {
        return sql.selectFrom(SESSION).where(SESSION.ID.eq(id.value())).fetchOptional(TimetableRepository::session);
    }

    void insert(RunId run, List<DatedSession> sessions, Optional<String> joinUrl) {
        for (var i = 0; i < sessions.size(); i++) {
            var plan = sessions.get(i).plan();
            var time = sessions.get(i).time();
            sql.insertInto(SESSION)
                    .set(SESSION.ID, UUID.randomUUID())
                    .set(SESSION.RUN_ID, run.value())
                    .set(SESSION.PLANNED_SESSION_ID, plan.id().value())
                    .set(SESSION.POSITION, i + 1)
                    .set(SESSION.WEEK, plan.week())
                    .set(SESSION.KIND, plan.kind().name())
                    .set(SESSION.TITLE, plan.title())
                    .set(SESSION.STARTS_ON, time.date())
                    .set(SESSION.STARTS_AT_TIME, time.time())
                    .set(SESSION.ZONE, time.zone().getId())
                    .set(SESSION.MINUTES, time.minutes())
                    .set(SESSION.STARTS_AT, time.instant())
                    .set(SESSION.COUNTS, plan.counts())
                    .set(SESSION.JOIN_URL, joinUrl.orElse(null))
                    .execute();
        }
    }

    private static Session session(SessionRecord row) {
        return new Session(
                new SessionId(row.getId()),
                new RunId(row.getRunId()),
                row.getPosition(),
                row.getWeek(),
                SessionKind.valueOf(row.getKind()),
                row.getTitle(),
                new SessionTime(row.getStartsOn(), row.getStartsAtTime(), ZoneId.of(row.getZone()), row.getMinutes()),
                row.getCounts(),
                Optional.ofNullable(row.getJoinUrl()),
                row.getCancelledAt() != null,
                Optional.ofNullable(row.getRollClosedAt()));
    }
}
