package org.corymb.lms.catalogue;

import static org.corymb.db.Tables.OFFERING;
import static org.corymb.db.Tables.OFFERING_VERSION;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.corymb.db.tables.records.OfferingVersionRecord;
import org.corymb.lms.requirement.RequirementJson;
import org.corymb.lms.shared.Money;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class VersionRepository {
    private final DSLContext sql;
    private final PlanRepository plans;

    VersionRepository(DSLContext sql, PlanRepository plans) {
        this.sql = sql;
        this.plans = plans;
    }

    Optional<OfferingVersion> byId(OfferingVersionId id) {
        return first(OFFERING_VERSION.ID.eq(id.value()));
    }

    List<OfferingVersion> byIds(Collection<OfferingVersionId> ids) {
        return all(OFFERING_VERSION.ID.in(
                ids.stream().map(OfferingVersionId::value).toList()));
    }

    Optional<OfferingVersion> byLabel(OfferingId offering, String label) {
        return first(OFFERING_VERSION.OFFERING_ID.eq(offering.value()).and(OFFERING_VERSION.LABEL.eq(label)));
    }

    List<OfferingVersion> ofOffering(OfferingId offering) {
        return all(OFFERING_VERSION.OFFERING_ID.eq(offering.value()));
    }

    List<OfferedVersion> offered() {
        return sql.select(
                        OFFERING_VERSION.ID.convertFrom(OfferingVersionId::new),
                        OFFERING.CODE,
                        OFFERING.TITLE,
                        OFFERING_VERSION.LABEL)
                .from(OFFERING_VERSION)
                .join(OFFERING)
                .on(OFFERING.ID.eq(OFFERING_VERSION.OFFERING_ID))
                .orderBy(OFFERING.CODE, OFFERING_VERSION.POSITION.desc())
                .fetch(mapping(OfferedVersion::new));
    }

    OfferingVersionId insert(OfferingId offering, VersionFacts facts, Instant now) {
        var id = OfferingVersionId.random();
        var position = 1 + sql.fetchCount(OFFERING_VERSION, OFFERING_VERSION.OFFERING_ID.eq(offering.value()));
        sql.insertInto(OFFERING_VERSION)
                .set(said(facts))
                .set(OFFERING_VERSION.ID, id.value())
                .set(OFFERING_VERSION.OFFERING_ID, offering.value())
                .set(OFFERING_VERSION.LABEL, facts.label())
                .set(OFFERING_VERSION.POSITION, position)
                .set(OFFERING_VERSION.CREATED_AT, now)
                .execute();
        return id;
    }

    void update(OfferingVersionId id, VersionFacts facts) {
        sql.update(OFFERING_VERSION)
                .set(said(facts))
                .where(OFFERING_VERSION.ID.eq(id.value()))
                .execute();
    }

    void freeze(OfferingVersionId id, Instant now) {
        sql.update(OFFERING_VERSION)
                .set(OFFERING_VERSION.FROZEN_AT, now)
                .where(OFFERING_VERSION.ID.eq(id.value()))
                .and(OFFERING_VERSION.FROZEN_AT.isNull())
                .execute();
    }

    private Record said(VersionFacts facts) {
        var row = sql.newRecord(OFFERING_VERSION);
        row.setWeeks(facts.weeks());
        row.setHomeworkMinutes(facts.homeworkMinutes());
        row.setCapacity(facts.capacity());
        row.setMinimum(facts.minimum());
        row.setPriceMinor(facts.price().map(Money::minor).orElse(null));
        row.setMemberPriceMinor(facts.memberPrice().map(Money::minor).orElse(null));
        row.setCurrency(
                facts.price().map(price -> price.currency().getCurrencyCode()).orElse(null));
        row.setOutcomes(TextLists.write(facts.outcomes()));
        row.setRule(RequirementJson.write(facts.rule()));
        row.setRuleNote(facts.ruleNote().orElse(null));
        row.setAchievementId(facts.achievement().map(AchievementId::value).orElse(null));
        return row;
    }

    private Optional<OfferingVersion> first(Condition which) {
        return all(which).stream().findFirst();
    }

    private List<OfferingVersion> all(Condition which) {
        var rows = sql.selectFrom(OFFERING_VERSION)
                .where(which)
                .orderBy(OFFERING_VERSION.OFFERING_ID, OFFERING_VERSION.POSITION)
                .fetch();
        var ids = rows.map(row -> row.getId());
        var sessions = plans.sessions(ids);
        var assignments = plans.assignments(ids);
        return rows.map(row -> version(
                row, sessions.getOrDefault(row.getId(), List.of()), assignments.getOrDefault(row.getId(), List.of())));
    }

    private static OfferingVersion version(
            OfferingVersionRecord row, List<PlannedSession> sessions, List<AssignmentTemplate> assignments) {
        return new OfferingVersion(
                new OfferingVersionId(row.getId()),
                new OfferingId(row.getOfferingId()),
                row.getLabel(),
                row.getWeeks(),
                row.getHomeworkMinutes(),
                row.getCapacity(),
                row.getMinimum(),
                money(row.getPriceMinor(), row.getCurrency()),
                money(row.getMemberPriceMinor(), row.getCurrency()),
                TextLists.read(row.getOutcomes()),
                row.getRule(),
                Optional.ofNullable(row.getRuleNote()),
                sessions,
                assignments,
                Optional.ofNullable(row.getAchievementId()).map(AchievementId::new),
                row.getFrozenAt() != null);
    }

    private static Optional<Money> money(@Nullable Long minor, @Nullable String currency) {
        return minor == null || currency == null ? Optional.empty() : Optional.of(Money.of(minor, currency));
    }
}
