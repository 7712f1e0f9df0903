package org.corymb.lms.catalogue;

import static org.corymb.db.Tables.ACHIEVEMENT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.corymb.lms.shared.OrganisationId;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class AchievementRepository {
    private final DSLContext sql;

    AchievementRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Achievement> byId(AchievementId id) {
        return sql.selectFrom(ACHIEVEMENT)
                .where(ACHIEVEMENT.ID.eq(id.value()))
                .fetchOptional(AchievementRepository::achievement);
    }

    Optional<Achievement> byCode(OrganisationId organisation, String code) {
        return sql.selectFrom(ACHIEVEMENT)
                .where(ACHIEVEMENT.ORGANISATION_ID.eq(organisation.value()))
                .and(ACHIEVEMENT.CODE.eq(code))
                .fetchOptional(AchievementRepository::achievement);
    }

    List<Achievement> ofOrganisation(OrganisationId organisation) {
        return sql.selectFrom(ACHIEVEMENT)
                .where(ACHIEVEMENT.ORGANISATION_ID.eq(organisation.value()))
                .orderBy(ACHIEVEMENT.CODE)
                .fetch(AchievementRepository::achievement);
    }

    AchievementId insert(AchievementFacts facts, Instant now) {
        var id = AchievementId.random();
        sql.insertInto(ACHIEVEMENT)
                .set(said(facts))
                .set(ACHIEVEMENT.ID, id.value())
                .set(ACHIEVEMENT.ORGANISATION_ID, facts.organisation().value())
                .set(ACHIEVEMENT.CODE, facts.code())
                .set(ACHIEVEMENT.CREATED_AT, now)
                .execute();
        return id;
    }

    void update(AchievementId id, AchievementFacts facts) {
        sql.update(ACHIEVEMENT)
                .set(said(facts))
                .where(ACHIEVEMENT.ID.eq(id.value()))
                .execute();
    }

    private Record said(AchievementFacts facts) {
        var row = sql.newRecord(ACHIEVEMENT);
        row.setName(facts.name());
        row.setDescription(facts.description());
        row.setCriteria(facts.criteria());
        row.setAchievementType(facts.achievementType());
        row.setLanguage(facts.language());
        row.setCredits(facts.credits().orElse(null));
        row.setValidMonths(facts.validMonths().orElse(null));
        row.setArt(facts.art());
        row.setImageAlt(facts.imageAlt());
        return row;
    }

    private static Achievement achievement(Record row) {
        return new Achievement(
                new AchievementId(row.get(ACHIEVEMENT.ID)),
                new OrganisationId(row.get(ACHIEVEMENT.ORGANISATION_ID)),
                row.get(ACHIEVEMENT.CODE),
                row.get(ACHIEVEMENT.NAME),
                row.get(ACHIEVEMENT.DESCRIPTION),
                row.get(ACHIEVEMENT.CRITERIA),
                row.get(ACHIEVEMENT.ACHIEVEMENT_TYPE),
                row.get(ACHIEVEMENT.LANGUAGE),
                Optional.ofNullable(row.get(ACHIEVEMENT.CREDITS)),
                Optional.ofNullable(row.get(ACHIEVEMENT.VALID_MONTHS)),
                row.get(ACHIEVEMENT.ART),
                row.get(ACHIEVEMENT.IMAGE_ALT));
    }
}
