package org.corymb.lms.enrolment;

import static org.corymb.db.Tables.ENROLMENT;
import static org.corymb.db.Tables.ENROLMENT_CHANGE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.shared.AccountId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class EnrolmentRepository {
    private static final String PLACE = "place";

    private final DSLContext sql;

    EnrolmentRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<Enrolment> roster(RunId run) {
        return sql.select(ENROLMENT.fields())
                .select(place())
                .from(ENROLMENT)
                .where(ENROLMENT.RUN_ID.eq(run.value()))
                .orderBy(ENROLMENT.CREATED_AT, ENROLMENT.ID)
                .fetch(EnrolmentRepository::enrolment);
    }

    Optional<Enrolment> of(RunId run, AccountId learner) {
        return fetch(ENROLMENT.RUN_ID.eq(run.value()).and(ENROLMENT.LEARNER_ID.eq(learner.value()))).stream()
                .findFirst();
    }

    List<Enrolment> ofLearner(AccountId learner) {
        return fetch(ENROLMENT.LEARNER_ID.eq(learner.value()));
    }

    /** Those who wait, the next to be let in first. */
    List<Enrolment> waiting(RunId run) {
        return sql.select(ENROLMENT.fields())
                .select(place())
                .from(ENROLMENT)
                .where(ENROLMENT.RUN_ID.eq(run.value()))
                .and(ENROLMENT.STATE.eq(EnrolmentState.WAITLISTED.name()))
                .orderBy(ENROLMENT.WAITLISTED_AT, ENROLMENT.ID)
                .fetch(EnrolmentRepository::enrolment);
    }

    EnrolmentId insert(RunId run, AccountId learner, EnrolmentState state, Optional<String> motivation, Instant at) {
        var id = EnrolmentId.random();
        sql.insertInto(ENROLMENT)
                .set(moment(state, at))
                .set(ENROLMENT.ID, id.value())
                .set(ENROLMENT.RUN_ID, run.value())
                .set(ENROLMENT.LEARNER_ID, learner.value())
                .set(ENROLMENT.STATE, state.name())
                .set(ENROLMENT.MOTIVATION, motivation.orElse(null))
                .set(ENROLMENT.CREATED_AT, at)
                .execute();
        return id;
    }

    void change(EnrolmentId id, EnrolmentState state, Instant at) {
        sql.update(ENROLMENT)
                .set(moment(state, at))
                .set(ENROLMENT.STATE, state.name())
                .where(ENROLMENT.ID.eq(id.value()))
                .execute();
    }

    void note(EnrolmentId id, Optional<EnrolmentState> from, EnrolmentState to, Change change) {
        sql.insertInto(ENROLMENT_CHANGE)
                .set(ENROLMENT_CHANGE.ID, UUID.randomUUID())
                .set(ENROLMENT_CHANGE.ENROLMENT_ID, id.value())
                .set(ENROLMENT_CHANGE.FROM_STATE, from.map(EnrolmentState::name).orElse(null))
                .set(ENROLMENT_CHANGE.TO_STATE, to.name())
                .set(
                        ENROLMENT_CHANGE.CHANGED_BY,
                        change.by().map(AccountId::value).orElse(null))
                .set(ENROLMENT_CHANGE.CHANGED_AT, change.at())
                .set(ENROLMENT_CHANGE.REASON, change.reason().orElse(null))
                .execute();
    }

    private List<Enrolment> fetch(Condition which) {
        var ahead = ENROLMENT.as("ahead");
        var place = when(
                        ENROLMENT.STATE.eq(EnrolmentState.WAITLISTED.name()),
                        field(select(count().plus(1))
                                .from(ahead)
                                .where(ahead.RUN_ID.eq(ENROLMENT.RUN_ID))
                                .and(ahead.STATE.eq(EnrolmentState.WAITLISTED.name()))
                                .and(row(ahead.WAITLISTED_AT, ahead.ID)
                                        .lt(row(ENROLMENT.WAITLISTED_AT, ENROLMENT.ID)))))
                .as(PLACE);
        return sql.select(ENROLMENT.fields())
                .select(place)
                .from(ENROLMENT)
                .where(which)
                .orderBy(ENROLMENT.CREATED_AT.desc(), ENROLMENT.ID)
                .fetch(EnrolmentRepository::enrolment);
    }

    private static Field<Integer> place() {
        return when(
                        ENROLMENT.STATE.eq(EnrolmentState.WAITLISTED.name()),
                        rowNumber().over(partitionBy(ENROLMENT.STATE).orderBy(ENROLMENT.WAITLISTED_AT, ENROLMENT.ID)))
                .as(PLACE);
    }

    private Record moment(EnrolmentState state, Instant at) {
        var row = sql.newRecord(ENROLMENT);
        switch (state) {
            case WAITLISTED -> row.setWaitlistedAt(at);
            case ENROLLED -> row.setEnrolledAt(at);
            case WITHDRAWN, DECLINED, COMPLETED, NOT_COMPLETED -> row.setEndedAt(at);
            case APPLIED, OFFERED -> row.setEndedAt(null);
        }
        return row;
    }

    private static Enrolment enrolment(Record row) {
        return new Enrolment(
                new EnrolmentId(row.get(ENROLMENT.ID)),
                new RunId(row.get(ENROLMENT.RUN_ID)),
                new AccountId(row.get(ENROLMENT.LEARNER_ID)),
                EnrolmentState.valueOf(row.get(ENROLMENT.STATE)),
                Optional.ofNullable(row.get(ENROLMENT.MOTIVATION)),
                row.get(ENROLMENT.CREATED_AT),
                Optional.ofNullable(row.get(ENROLMENT.ENROLLED_AT)),
                Optional.ofNullable(row.get(PLACE, Integer.class)));
    }
}
