package org.corymb.lms.assignment;

import static org.corymb.db.Tables.ASSIGNMENT;
import static org.corymb.db.Tables.ENROLMENT;
import static org.corymb.db.Tables.RUN;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.corymb.lms.catalogue.AssignmentTemplateId;
import org.corymb.lms.catalogue.OfferingVersionId;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.enrolment.EnrolmentState;
import org.corymb.lms.shared.AccountId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class AssignmentRepository {
    private final DSLContext sql;

    AssignmentRepository(DSLContext sql) {
        this.sql = sql;
    }

    void insert(RunId run, AssignmentTemplateId template, DueTime due) {
        sql.insertInto(ASSIGNMENT)
                .set(ASSIGNMENT.ID, UUID.randomUUID())
                .set(ASSIGNMENT.RUN_ID, run.value())
                .set(ASSIGNMENT.ASSIGNMENT_TEMPLATE_ID, template.value())
                .set(ASSIGNMENT.DUE_ON, due.date())
                .set(ASSIGNMENT.DUE_TIME, due.time())
                .set(ASSIGNMENT.ZONE, due.zone().getId())
                .set(ASSIGNMENT.DUE_AT, due.instant())
                .execute();
    }

    List<AssignmentRow> ofRuns(Collection<RunId> runs) {
        return rows(ASSIGNMENT.RUN_ID.in(runs.stream().map(RunId::value).toList()));
    }

    Optional<AssignmentRow> find(AssignmentId id) {
        return rows(ASSIGNMENT.ID.eq(id.value())).stream().findFirst();
    }

    /** Work of one assignment is written by one at a time. */
    Optional<LockedAssignment> lock(AssignmentId id) {
        return sql.selectFrom(ASSIGNMENT)
                .where(ASSIGNMENT.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(row -> new LockedAssignment(id, new RunId(row.getRunId()), row.getDueAt()));
    }

    boolean takesWork(RunId run) {
        return sql.fetchExists(RUN, RUN.ID.eq(run.value()), RUN.STATE.in("OPEN", "RUNNING"));
    }

    boolean isEnrolled(RunId run, AccountId learner) {
        return hasSeat(run, learner, List.of(EnrolmentState.ENROLLED));
    }

    /** Whether the learner belongs to the run, now or since. */
    boolean isSeated(RunId run, AccountId learner) {
        return hasSeat(
                run,
                learner,
                Stream.of(EnrolmentState.values())
                        .filter(EnrolmentState::belongs)
                        .toList());
    }

    private boolean hasSeat(RunId run, AccountId learner, List<EnrolmentState> states) {
        return sql.fetchExists(
                ENROLMENT,
                ENROLMENT.RUN_ID.eq(run.value()),
                ENROLMENT.LEARNER_ID.eq(learner.value()),
                ENROLMENT.STATE.in(states.stream().map(EnrolmentState::name).toList()));
    }

    private List<AssignmentRow> rows(Condition which) {
        return sql.select(ASSIGNMENT.fields())
                .select(RUN.OFFERING_VERSION_ID)
                .from(ASSIGNMENT)
                .join(RUN)
                .on(RUN.ID.eq(ASSIGNMENT.RUN_ID))
                .where(which)
                .fetch(row -> new AssignmentRow(
                        new AssignmentId(row.get(ASSIGNMENT.ID)),
                        new RunId(row.get(ASSIGNMENT.RUN_ID)),
                        new OfferingVersionId(row.get(RUN.OFFERING_VERSION_ID)),
                        new AssignmentTemplateId(row.get(ASSIGNMENT.ASSIGNMENT_TEMPLATE_ID)),
                        new DueTime(
                                row.get(ASSIGNMENT.DUE_ON),
                                row.get(ASSIGNMENT.DUE_TIME),
                                ZoneId.of(row.get(ASSIGNMENT.ZONE))),
                        row.get(ASSIGNMENT.DUE_AT)));
    }
}
