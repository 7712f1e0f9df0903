package org.corymb.lms.enrolment;

import static org.corymb.db.Tables.ENROLMENT;
import static org.corymb.db.Tables.OFFERING;
import static org.corymb.db.Tables.OFFERING_VERSION;
import static org.corymb.db.Tables.PREREQUISITE;
import static org.corymb.db.Tables.RUN;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.cohort.UnknownRun;
import org.corymb.lms.shared.AccountId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class SeatRepository {
    private final DSLContext sql;
    private final Runs runs;

    SeatRepository(DSLContext sql, Runs runs) {
        this.sql = sql;
        this.runs = runs;
    }

    /** Locks the row of the run first and counts in the next statement: a lock does not reach into a nested count. */
    LockedRun lock(RunId run) {
        var locked = sql.select(RUN.ID)
                .from(RUN)
                .where(RUN.ID.eq(run.value()))
                .forUpdate()
                .fetchOptional();
        if (locked.isEmpty()) {
            throw new UnknownRun(run);
        }
        var facts = runs.get(run);
        return sql.select(seatsTaken(), inState(EnrolmentState.WAITLISTED), max(waitingSince()))
                .from(ENROLMENT)
                .where(ENROLMENT.RUN_ID.eq(run.value()))
                .fetchSingle(
                        row -> new LockedRun(facts, row.value1(), row.value2(), Optional.ofNullable(row.value3())));
    }

    Map<RunId, SeatCount> count(Collection<RunId> runs) {
        return sql.select(
                        RUN.ID,
                        RUN.CAPACITY,
                        seatsTaken(),
                        inState(EnrolmentState.WAITLISTED),
                        inState(EnrolmentState.APPLIED))
                .from(RUN)
                .leftJoin(ENROLMENT)
                .on(ENROLMENT.RUN_ID.eq(RUN.ID))
                .where(RUN.ID.in(runs.stream().map(RunId::value).toList()))
                .groupBy(RUN.ID, RUN.CAPACITY)
                .fetchMap(
                        row -> new RunId(row.value1()),
                        row -> new SeatCount(row.value2(), row.value3(), row.value4(), row.value5()));
    }

    List<String> missingPrerequisites(RunId run, AccountId learner) {
        var required = OFFERING.as("required");
        var earlier = RUN.as("earlier");
        var version = OFFERING_VERSION.as("earlier_version");
        return sql.select(required.CODE)
                .from(RUN)
                .join(OFFERING_VERSION)
                .on(OFFERING_VERSION.ID.eq(RUN.OFFERING_VERSION_ID))
                .join(PREREQUISITE)
                .on(PREREQUISITE.OFFERING_ID.eq(OFFERING_VERSION.OFFERING_ID))
                .join(required)
                .on(required.ID.eq(PREREQUISITE.REQUIRED_OFFERING_ID))
                .where(RUN.ID.eq(run.value()))
                .andNotExists(selectOne()
                        .from(ENROLMENT)
                        .join(earlier)
                        .on(earlier.ID.eq(ENROLMENT.RUN_ID))
                        .join(version)
                        .on(version.ID.eq(earlier.OFFERING_VERSION_ID))
                        .where(ENROLMENT.LEARNER_ID.eq(learner.value()))
                        .and(ENROLMENT.STATE.eq(EnrolmentState.COMPLETED.name()))
                        .and(version.OFFERING_ID.eq(required.ID)))
                .orderBy(required.CODE)
                .fetch(required.CODE);
    }

    private static Field<Integer> seatsTaken() {
        var taking = Arrays.stream(EnrolmentState.values())
                .filter(EnrolmentState::takesSeat)
                .map(EnrolmentState::name)
                .toList();
        return counted(ENROLMENT.STATE.in(taking));
    }

    private static Field<Integer> inState(EnrolmentState state) {
        return counted(ENROLMENT.STATE.eq(state.name()));
    }

    private static Field<Integer> counted(Condition which) {
        return DSL.count(when(which, inline(1)));
    }

    private static Field<Instant> waitingSince() {
        return when(ENROLMENT.STATE.eq(EnrolmentState.WAITLISTED.name()), ENROLMENT.WAITLISTED_AT);
    }
}
