package org.corymb.lms.catalogue;

import static org.corymb.db.Tables.PROGRAMME;
import static org.corymb.db.Tables.PROGRAMME_INTAKE;
import static org.corymb.db.Tables.PROGRAMME_VERSION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corymb.lms.shared.OrganisationId;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class ProgrammeRepository {
    private final DSLContext sql;

    ProgrammeRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Programme> byCode(String code) {
        return sql.selectFrom(PROGRAMME).where(PROGRAMME.CODE.eq(code)).fetchOptional(this::programme);
    }

    List<Programme> all() {
        return sql.selectFrom(PROGRAMME).orderBy(PROGRAMME.CODE).fetch(this::programme);
    }

    void save(ProgrammeId id, ProgrammeFacts facts, Instant now) {
        var changed = sql.update(PROGRAMME)
                .set(said(facts))
                .where(PROGRAMME.ID.eq(id.value()))
                .execute();
        if (changed == 0 && !sql.fetchExists(PROGRAMME, PROGRAMME.ID.eq(id.value()))) {
            sql.insertInto(PROGRAMME)
                    .set(said(facts))
                    .set(PROGRAMME.ID, id.value())
                    .set(PROGRAMME.CODE, facts.code())
                    .set(PROGRAMME.CREATED_AT, now)
                    .execute();
        }
        replaceVersions(id, facts.versions(), now);
        replaceIntakes(id, facts.intakes());
    }

    private void replaceVersions(ProgrammeId id, List<ProgrammeVersion> versions, Instant now) {
        sql.deleteFrom(PROGRAMME_VERSION)
                .where(PROGRAMME_VERSION.PROGRAMME_ID.eq(id.value()))
                .execute();
        for (var i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            sql.insertInto(PROGRAMME_VERSION)
                    .set(PROGRAMME_VERSION.ID, UUID.randomUUID())
                    .set(PROGRAMME_VERSION.PROGRAMME_ID, id.value())
                    .set(PROGRAMME_VERSION.LABEL, version.label())
                    .set(PROGRAMME_VERSION.POSITION, i + 1)
                    .set(PROGRAMME_VERSION.ENROLMENT, version.entry().name())
                    .set(PROGRAMME_VERSION.PAYMENT, version.payment().orElse(null))
                    .set(PROGRAMME_VERSION.REQUIREMENTS, TextLists.write(version.requirements()))
                    .set(PROGRAMME_VERSION.CREATED_AT, now)
                    .execute();
        }
    }

    private void replaceIntakes(ProgrammeId id, List<ProgrammeIntake> intakes) {
        sql.deleteFrom(PROGRAMME_INTAKE)
                .where(PROGRAMME_INTAKE.PROGRAMME_ID.eq(id.value()))
                .execute();
        intakes.forEach(intake -> sql.insertInto(PROGRAMME_INTAKE)
                .set(PROGRAMME_INTAKE.ID, UUID.randomUUID())
                .set(PROGRAMME_INTAKE.PROGRAMME_ID, id.value())
                .set(PROGRAMME_INTAKE.CODE, intake.code())
                .set(PROGRAMME_INTAKE.ANNOUNCED_ON, intake.announcedOn().orElse(null))
                .set(PROGRAMME_INTAKE.ORIENTATION_ON, intake.orientationOn().orElse(null))
                .execute());
    }

    private Record said(ProgrammeFacts facts) {
        var row = sql.newRecord(PROGRAMME);
        row.setOrganisationId(facts.organisation().value());
        row.setTitle(facts.title());
        row.setSummary(facts.summary());
        row.setMonths(facts.months());
        row.setLanguage(facts.language());
        row.setPriorLearning(facts.priorLearning().orElse(null));
        row.setAchievementId(facts.achievement().map(AchievementId::value).orElse(null));
        return row;
    }

    private Programme programme(Record row) {
        var id = new ProgrammeId(row.get(PROGRAMME.ID));
        return new Programme(
                id,
                new OrganisationId(row.get(PROGRAMME.ORGANISATION_ID)),
                row.get(PROGRAMME.CODE),
                row.get(PROGRAMME.TITLE),
                row.get(PROGRAMME.SUMMARY),
                row.get(PROGRAMME.MONTHS),
                row.get(PROGRAMME.LANGUAGE),
                Optional.ofNullable(row.get(PROGRAMME.PRIOR_LEARNING)),
                Optional.ofNullable(row.get(PROGRAMME.ACHIEVEMENT_ID)).map(AchievementId::new),
                versions(id),
                intakes(id));
    }

    private List<ProgrammeVersion> versions(ProgrammeId id) {
        return sql.selectFrom(PROGRAMME_VERSION)
                .where(PROGRAMME_VERSION.PROGRAMME_ID.eq(id.value()))
                .orderBy(PROGRAMME_VERSION.POSITION)
                .fetch(row -> new ProgrammeVersion(
                        row.getLabel(),
                        ProgrammeVersion.Entry.valueOf(row.getEnrolment()),
                        Optional.ofNullable(row.getPayment()),
                        TextLists.read(row.getRequirements())));
    }

    private List<ProgrammeIntake> intakes(ProgrammeId id) {
        return sql.selectFrom(PROGRAMME_INTAKE)
                .where(PROGRAMME_INTAKE.PROGRAMME_ID.eq(id.value()))
                .orderBy(PROGRAMME_INTAKE.ORIENTATION_ON, PROGRAMME_INTAKE.CODE)
                .fetch(row -> new ProgrammeIntake(
                        row.getCode(),
                        Optional.ofNullable(row.getAnnouncedOn()),
                        Optional.ofNullable(row.getOrientationOn())));
    }
}
