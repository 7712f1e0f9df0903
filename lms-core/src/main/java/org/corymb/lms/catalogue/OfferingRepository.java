package org.corymb.lms.catalogue;

import static org.corymb.db.Tables.OFFERING;
import static org.corymb.db.Tables.PREREQUISITE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.corymb.lms.shared.OrganisationId;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class OfferingRepository {
    private final DSLContext sql;

    OfferingRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Offering> byCode(String code) {
        return sql.selectFrom(OFFERING).where(OFFERING.CODE.eq(code)).fetchOptional(OfferingRepository::offering);
    }

    Optional<Offering> byId(OfferingId id) {
        return sql.selectFrom(OFFERING).where(OFFERING.ID.eq(id.value())).fetchOptional(OfferingRepository::offering);
    }

    Optional<Offering> lock(OfferingId id) {
        return sql.selectFrom(OFFERING)
                .where(OFFERING.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(OfferingRepository::offering);
    }

    List<Offering> all() {
        return sql.selectFrom(OFFERING).orderBy(OFFERING.CODE).fetch(OfferingRepository::offering);
    }

    List<Offering> prerequisitesOf(OfferingId id) {
        return sql.select(OFFERING.fields())
                .from(OFFERING)
                .join(PREREQUISITE)
                .on(PREREQUISITE.REQUIRED_OFFERING_ID.eq(OFFERING.ID))
                .where(PREREQUISITE.OFFERING_ID.eq(id.value()))
                .orderBy(OFFERING.CODE)
                .fetch(OfferingRepository::offering);
    }

    OfferingId insert(OfferingFacts facts, Instant now) {
        var id = OfferingId.random();
        sql.insertInto(OFFERING)
                .set(said(facts))
                .set(OFFERING.ID, id.value())
                .set(OFFERING.CODE, facts.code())
                .set(OFFERING.CREATED_AT, now)
                .execute();
        return id;
    }

    void update(OfferingId id, OfferingFacts facts) {
        sql.update(OFFERING).set(said(facts)).where(OFFERING.ID.eq(id.value())).execute();
    }

    void replacePrerequisites(OfferingId id, List<OfferingId> required) {
        sql.deleteFrom(PREREQUISITE)
                .where(PREREQUISITE.OFFERING_ID.eq(id.value()))
                .execute();
        required.forEach(other -> sql.insertInto(PREREQUISITE)
                .set(PREREQUISITE.OFFERING_ID, id.value())
                .set(PREREQUISITE.REQUIRED_OFFERING_ID, other.value())
                .execute());
    }

    private Record said(OfferingFacts facts) {
        var row = sql.newRecord(OFFERING);
        row.setOrganisationId(facts.organisation().value());
        row.setKind(facts.kind().name());
        row.setLevel(facts.level().orElse(null));
        row.setTitle(facts.title());
        row.setSummary(facts.summary());
        row.setLanguage(facts.language());
        row.setEntryCondition(facts.entryCondition().orElse(null));
        row.setPrivateCapacity(facts.privateCapacity().orElse(null));
        return row;
    }

    private static Offering offering(Record row) {
        return new Offering(
                new OfferingId(row.get(OFFERING.ID)),
                new OrganisationId(row.get(OFFERING.ORGANISATION_ID)),
                row.get(OFFERING.CODE),
                OfferingKind.valueOf(row.get(OFFERING.KIND)),
                Optional.ofNullable(row.get(OFFERING.LEVEL)),
                row.get(OFFERING.TITLE),
                row.get(OFFERING.SUMMARY),
                row.get(OFFERING.LANGUAGE),
                Optional.ofNullable(row.get(OFFERING.ENTRY_CONDITION)),
                Optional.ofNullable(row.get(OFFERING.PRIVATE_CAPACITY)));
    }
}
