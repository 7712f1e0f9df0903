package org.corymb.lms.completion;

import static org.corymb.db.Tables.ASSESSMENT;
import static org.corymb.db.Tables.ASSESSMENT_LEVEL;
import static org.corymb.db.Tables.ASSIGNMENT;
import static org.corymb.db.Tables.ASSIGNMENT_TEMPLATE;
import static org.corymb.db.Tables.ATTENDANCE;
import static org.corymb.db.Tables.COMPLETION_DECISION;
import static org.corymb.db.Tables.ENROLMENT;
import static org.corymb.db.Tables.OFFERING_VERSION;
import static org.corymb.db.Tables.RUN;
import static org.corymb.db.Tables.SESSION;
import static org.corymb.db.Tables.SUBMISSION;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.corymb.lms.cohort.DecisionMode;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.cohort.UnknownRun;
import org.corymb.lms.completion.RunSnapshot.Meeting;
import org.corymb.lms.completion.RunSnapshot.Spot;
import org.corymb.lms.completion.RunSnapshot.Task;
import org.corymb.lms.completion.RunSnapshot.Terms;
import org.corymb.lms.enrolment.EnrolmentState;
import org.corymb.lms.requirement.AttendanceStatus;
import org.corymb.lms.requirement.Facts.MakeUp;
import org.corymb.lms.requirement.Facts.Presence;
import org.corymb.lms.requirement.RequirementJson;
import org.corymb.lms.requirement.SessionRole;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.SessionKind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Reads the record of a run: nine statements, however many learners there are. */
@Repository
class FactsRepository {
    static final List<String> SEATED = Stream.of(EnrolmentState.values())
            .filter(EnrolmentState::belongs)
            .map(EnrolmentState::name)
            .toList();

    private final DSLContext sql;
    private final Clock clock;

    FactsRepository(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param only one learner; empty for all */
    RunSnapshot read(RunId run, Optional<AccountId> only) {
        return new RunSnapshot(
                terms(run),
                learners(run, only),
                meetings(run),
                presences(run, only),
                makeUps(run, only),
                tasks(run),
                levels(run, only),
                waiting(run, only),
                confirmed(run, only));
    }

    Terms terms(RunId run) {
        return sql.select(OFFERING_VERSION.RULE, RUN.STATE, RUN.DECISION_MODE)
                .from(RUN)
                .join(OFFERING_VERSION)
                .on(OFFERING_VERSION.ID.eq(RUN.OFFERING_VERSION_ID))
                .where(RUN.ID.eq(run.value()))
                .fetchOptional(row -> new Terms(
                        RequirementJson.read(row.value1()),
                        RunState.valueOf(row.value2()),
                        DecisionMode.valueOf(row.value3())))
                .orElseThrow(() -> new UnknownRun(run));
    }

    List<AccountId> learners(RunId run, Optional<AccountId> only) {
        return sql.select(ENROLMENT.LEARNER_ID)
                .from(ENROLMENT)
                .where(ENROLMENT.RUN_ID.eq(run.value()))
                .and(ENROLMENT.STATE.in(SEATED))
                .and(only(ENROLMENT.LEARNER_ID, only))
                .orderBy(ENROLMENT.ENROLLED_AT, ENROLMENT.LEARNER_ID)
                .fetch(row -> new AccountId(row.value1()));
    }

    private List<Meeting> meetings(RunId run) {
        var elsewhere = SESSION.as("elsewhere");
        var sibling = RUN.as("sibling");
        var offered = field(exists(selectOne()
                .from(elsewhere)
                .join(sibling)
                .on(sibling.ID.eq(elsewhere.RUN_ID))
                .where(elsewhere.PLANNED_SESSION_ID.eq(SESSION.PLANNED_SESSION_ID))
                .and(elsewhere.RUN_ID.ne(SESSION.RUN_ID))
                .and(elsewhere.CANCELLED_AT.isNull())
                .and(elsewhere.STARTS_AT.gt(clock.instant()))
                .and(sibling.STATE.in(RunState.OPEN.name(), RunState.RUNNING.name()))));
        return sql.select(SESSION.fields())
                .select(offered)
                .from(SESSION)
                .where(SESSION.RUN_ID.eq(run.value()))
                .and(SESSION.CANCELLED_AT.isNull())
                .orderBy(SESSION.POSITION)
                .fetch(row -> new Meeting(
                        row.get(SESSION.ID),
                        SessionKind.valueOf(row.get(SESSION.KIND)),
                        row.get(SESSION.TITLE),
                        row.get(SESSION.STARTS_ON),
                        row.get(SESSION.MINUTES),
                        row.get(SESSION.COUNTS),
                        row.get(SESSION.ROLL_CLOSED_AT) != null,
                        row.get(offered)));
    }

    private Map<Spot, Presence> presences(RunId run, Optional<AccountId> only) {
        return sql.select(ATTENDANCE.fields())
                .from(ATTENDANCE)
                .join(SESSION)
                .on(SESSION.ID.eq(ATTENDANCE.SESSION_ID))
                .where(SESSION.RUN_ID.eq(run.value()))
                .and(ATTENDANCE.MAKE_UP_SESSION_ID.isNull())
                .and(only(ATTENDANCE.LEARNER_ID, only))
                .fetchMap(
                        row -> spot(row.get(ATTENDANCE.LEARNER_ID), row.get(ATTENDANCE.SESSION_ID)),
                        row -> new Presence(
                                AttendanceStatus.valueOf(row.get(ATTENDANCE.STATUS)),
                                row.get(ATTENDANCE.MINUTES),
                                SessionRole.valueOf(row.get(ATTENDANCE.ROLE))));
    }

    private Map<Spot, MakeUp> makeUps(RunId run, Optional<AccountId> only) {
        var missed = SESSION.as("missed");
        var makeUps = new HashMap<Spot, MakeUp>();
        sql.select(ATTENDANCE.LEARNER_ID, missed.ID, RUN.CODE, SESSION.STARTS_ON, ATTENDANCE.MINUTES)
                .from(ATTENDANCE)
                .join(missed)
                .on(missed.ID.eq(ATTENDANCE.MAKE_UP_SESSION_ID))
                .join(SESSION)
                .on(SESSION.ID.eq(ATTENDANCE.SESSION_ID))
                .join(RUN)
                .on(RUN.ID.eq(SESSION.RUN_ID))
                .where(missed.RUN_ID.eq(run.value()))
                .and(ATTENDANCE.STATUS.eq(AttendanceStatus.PRESENT.name()))
                .and(only(ATTENDANCE.LEARNER_ID, only))
                .orderBy(ATTENDANCE.MINUTES)
                .forEach(row -> makeUps.put(
                        spot(row.value1(), row.value2()), new MakeUp(row.value3(), row.value4(), row.value5())));
        return makeUps;
    }

    private List<Task> tasks(RunId run) {
        return sql.select(ASSIGNMENT.ID, ASSIGNMENT_TEMPLATE.CODE, ASSIGNMENT_TEMPLATE.TITLE)
                .from(ASSIGNMENT)
                .join(ASSIGNMENT_TEMPLATE)
                .on(ASSIGNMENT_TEMPLATE.ID.eq(ASSIGNMENT.ASSIGNMENT_TEMPLATE_ID))
                .where(ASSIGNMENT.RUN_ID.eq(run.value()))
                .orderBy(ASSIGNMENT_TEMPLATE.POSITION)
                .fetch(row -> new Task(row.value1(), row.value2(), row.value3()));
    }

    /** An assessment reaches the lowest level of its criteria; of several attempts the best one holds. */
    private Map<Spot, Integer> levels(RunId run, Optional<AccountId> only) {
        var levels = new HashMap<Spot, Integer>();
        sql.select(ASSESSMENT.LEARNER_ID, ASSESSMENT.ASSIGNMENT_ID, min(ASSESSMENT_LEVEL.LEVEL))
                .from(ASSESSMENT)
                .join(ASSIGNMENT)
                .on(ASSIGNMENT.ID.eq(ASSESSMENT.ASSIGNMENT_ID))
                .join(ASSESSMENT_LEVEL)
                .on(ASSESSMENT_LEVEL.ASSESSMENT_ID.eq(ASSESSMENT.ID))
                .where(ASSIGNMENT.RUN_ID.eq(run.value()))
                .and(ASSESSMENT.STATE.eq("PUBLISHED"))
                .and(only(ASSESSMENT.LEARNER_ID, only))
                .groupBy(ASSESSMENT.ID, ASSESSMENT.LEARNER_ID, ASSESSMENT.ASSIGNMENT_ID)
                .forEach(row -> levels.merge(spot(row.value1(), row.value2()), row.value3(), Math::max));
        return levels;
    }

    private Set<Spot> waiting(RunId run, Optional<AccountId> only) {
        return new HashSet<>(sql.select(SUBMISSION.LEARNER_ID, SUBMISSION.ASSIGNMENT_ID)
                .from(SUBMISSION)
                .join(ASSIGNMENT)
                .on(ASSIGNMENT.ID.eq(SUBMISSION.ASSIGNMENT_ID))
                .where(ASSIGNMENT.RUN_ID.eq(run.value()))
                .and(SUBMISSION.STATE.eq("SUBMITTED"))
                .and(only(SUBMISSION.LEARNER_ID, only))
                .fetch(row -> spot(row.value1(), row.value2())));
    }

    private Map<AccountId, Set<String>> confirmed(RunId run, Optional<AccountId> only) {
        return sql.select(COMPLETION_DECISION.LEARNER_ID, COMPLETION_DECISION.EVALUATION)
                .from(COMPLETION_DECISION)
                .where(COMPLETION_DECISION.RUN_ID.eq(run.value()))
                .and(only(COMPLETION_DECISION.LEARNER_ID, only))
                .fetchMap(row -> new AccountId(row.value1()), row -> DecisionJson.confirmed(row.value2()));
    }

    private static Condition only(Field<UUID> learner, Optional<AccountId> only) {
        return only.map(one -> learner.eq(one.value())).orElseGet(() -> noCondition());
    }

    private static Spot spot(UUID learner, UUID at) {
        return new Spot(new AccountId(learner), at);
    }
}
