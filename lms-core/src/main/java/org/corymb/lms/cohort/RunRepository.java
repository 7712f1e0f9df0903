package org.corymb.lms.cohort;

import static org.corymb.db.Tables.OFFERING;
import static org.corymb.db.Tables.OFFERING_VERSION;
import static org.corymb.db.Tables.RUN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corymb.lms.catalogue.OfferingId;
import org.corymb.lms.catalogue.OfferingVersion;
import org.corymb.lms.catalogue.OfferingVersionId;
import org.corymb.lms.shared.OrganisationId;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.springframework.stereotype.Repository;

@Repository
class RunRepository {
    private final DSLContext sql;

    RunRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Run> byCode(String code) {
        return runs().where(RUN.CODE.eq(code)).fetchOptional(RunRepository::run);
    }

    Optional<Run> byId(RunId id) {
        return runs().where(RUN.ID.eq(id.value())).fetchOptional(RunRepository::run);
    }

    Map<RunId, Run> byIds(Collection<RunId> ids) {
        return runs().where(RUN.ID.in(ids.stream().map(RunId::value).toList()))
                .fetchMap(row -> new RunId(row.get(RUN.ID)), RunRepository::run);
    }

    List<Run> ofOffering(OfferingId offering) {
        return runs().where(OFFERING.ID.eq(offering.value()))
                .and(RUN.STATE.ne(RunState.DRAFT.name()))
                .orderBy(RUN.STARTS_ON, RUN.CODE)
                .fetch(RunRepository::run);
    }

    List<Run> ofOrganisations(Collection<OrganisationId> organisations) {
        return runs().where(RUN.ORGANISATION_ID.in(
                        organisations.stream().map(OrganisationId::value).toList()))
                .orderBy(RUN.STARTS_ON.desc(), RUN.CODE)
                .fetch(RunRepository::run);
    }

    List<Run> all() {
        return runs().orderBy(RUN.STARTS_ON.desc(), RUN.CODE).fetch(RunRepository::run);
    }

    Optional<OrganisationId> organisationOf(RunId id) {
        return sql.select(RUN.ORGANISATION_ID)
                .from(RUN)
                .where(RUN.ID.eq(id.value()))
                .fetchOptional(row -> new OrganisationId(row.value1()));
    }

    Optional<RunState> lockState(RunId id) {
        return sql.select(RUN.STATE)
                .from(RUN)
                .where(RUN.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(row -> RunState.valueOf(row.value1()));
    }

    void changeState(RunId id, RunState state, Instant now) {
        sql.update(RUN)
                .set(RUN.STATE, state.name())
                .set(RUN.FINISHED_AT, state == RunState.FINISHED ? now : null)
                .where(RUN.ID.eq(id.value()))
                .execute();
    }

    RunId insert(NewRun run, OfferingVersion version, LocalDate lastDay, Instant now) {
        var id = RunId.random();
        var language = sql.select(OFFERING.LANGUAGE)
                .from(OFFERING)
                .where(OFFERING.ID.eq(version.offering().value()))
                .fetchSingle(OFFERING.LANGUAGE);
        sql.insertInto(RUN)
                .set(RUN.ID, id.value())
                .set(RUN.OFFERING_VERSION_ID, version.id().value())
                .set(RUN.ORGANISATION_ID, run.organisation().value())
                .set(RUN.CODE, run.code())
                .set(RUN.TITLE, run.title().orElse(null))
                .set(RUN.SUMMARY, run.summary().orElse(null))
                .set(RUN.LANGUAGE, run.language().orElse(language))
                .set(RUN.ZONE, run.zone().getId())
                .set(RUN.STARTS_ON, run.startsOn())
                .set(RUN.STARTS_AT_TIME, run.startsAt().orElse(null))
                .set(RUN.ENDS_ON, lastDay)
                .set(RUN.ANNOUNCED_ON, run.announcedOn().orElse(null))
                .set(RUN.CAPACITY, run.capacity().orElse(version.capacity()))
                .set(RUN.MINIMUM, run.minimum().orElse(version.minimum()))
                .set(RUN.ENROLMENT_MODE, run.enrolmentMode().name())
                .set(RUN.DECISION_MODE, run.decisionMode().name())
                .set(RUN.STATE, run.state().name())
                .set(RUN.ENROL_BY_AT, run.enrolBy().orElse(null))
                .set(RUN.LEAVE_FREE_BY_AT, run.leaveFreeBy().orElse(null))
                .set(RUN.CREATED_AT, now)
                .execute();
        return id;
    }

    private SelectJoinStep<Record> runs() {
        return sql.select(RUN.fields())
                .select(OFFERING.ID, OFFERING.CODE, OFFERING.TITLE, OFFERING.SUMMARY)
                .from(RUN)
                .join(OFFERING_VERSION)
                .on(OFFERING_VERSION.ID.eq(RUN.OFFERING_VERSION_ID))
                .join(OFFERING)
                .on(OFFERING.ID.eq(OFFERING_VERSION.OFFERING_ID));
    }

    private static Run run(Record row) {
        return new Run(
                new RunId(row.get(RUN.ID)),
                row.get(RUN.CODE),
                Optional.ofNullable(row.get(RUN.TITLE)).orElse(row.get(OFFERING.TITLE)),
                Optional.ofNullable(row.get(RUN.SUMMARY)).orElse(row.get(OFFERING.SUMMARY)),
                new OfferingId(row.get(OFFERING.ID)),
                row.get(OFFERING.CODE),
                new OfferingVersionId(row.get(RUN.OFFERING_VERSION_ID)),
                new OrganisationId(row.get(RUN.ORGANISATION_ID)),
                row.get(RUN.LANGUAGE),
                ZoneId.of(row.get(RUN.ZONE)),
                row.get(RUN.STARTS_ON),
                Optional.ofNullable(row.get(RUN.STARTS_AT_TIME)),
                row.get(RUN.ENDS_ON),
                Optional.ofNullable(row.get(RUN.ANNOUNCED_ON)),
                row.get(RUN.CAPACITY),
                row.get(RUN.MINIMUM),
                EnrolmentMode.valueOf(row.get(RUN.ENROLMENT_MODE)),
                DecisionMode.valueOf(row.get(RUN.DECISION_MODE)),
                RunState.valueOf(row.get(RUN.STATE)),
                Optional.ofNullable(row.get(RUN.ENROL_BY_AT)),
                Optional.ofNullable(row.get(RUN.LEAVE_FREE_BY_AT)));
    }
}
