package org.corymb.lms.identity;

import static org.corymb.db.Tables.ORGANISATION;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.corymb.lms.shared.OrganisationId;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class OrganisationRepository {
    private final DSLContext sql;

    OrganisationRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Organisation> bySlug(String slug) {
        return sql.selectFrom(ORGANISATION).where(ORGANISATION.SLUG.eq(slug)).fetchOptional(this::organisation);
    }

    Optional<Organisation> byId(OrganisationId id) {
        return sql.selectFrom(ORGANISATION)
                .where(ORGANISATION.ID.eq(id.value()))
                .fetchOptional(this::organisation);
    }

    void require(OrganisationId id) {
        if (!sql.fetchExists(ORGANISATION, ORGANISATION.ID.eq(id.value()))) {
            throw new UnknownOrganisation(id);
        }
    }

    List<Organisation> all() {
        return sql.selectFrom(ORGANISATION)
                .orderBy(ORGANISATION.NAME, ORGANISATION.ID)
                .fetch(this::organisation);
    }

    void insert(OrganisationId id, OrganisationFacts facts, Instant now) {
        sql.insertInto(ORGANISATION)
                .set(ORGANISATION.ID, id.value())
                .set(ORGANISATION.SLUG, facts.slug())
                .set(ORGANISATION.NAME, facts.name())
                .set(ORGANISATION.SHORT_NAME, facts.shortName())
                .set(ORGANISATION.KIND, facts.kind().name())
                .set(
                        ORGANISATION.PARENT_ID,
                        facts.parent().map(OrganisationId::value).orElse(null))
                .set(ORGANISATION.ZONE, facts.zone().getId())
                .set(ORGANISATION.LANGUAGE, facts.language().toLanguageTag())
                .set(ORGANISATION.HUE, (short) facts.hue())
                .set(ORGANISATION.URL, facts.url().orElse(null))
                .set(ORGANISATION.ABOUT, facts.about())
                .set(ORGANISATION.CREATED_AT, now)
                .execute();
    }

    void update(OrganisationId id, OrganisationFacts facts) {
        sql.update(ORGANISATION)
                .set(ORGANISATION.NAME, facts.name())
                .set(ORGANISATION.SHORT_NAME, facts.shortName())
                .set(ORGANISATION.KIND, facts.kind().name())
                .set(
                        ORGANISATION.PARENT_ID,
                        facts.parent().map(OrganisationId::value).orElse(null))
                .set(ORGANISATION.ZONE, facts.zone().getId())
                .set(ORGANISATION.LANGUAGE, facts.language().toLanguageTag())
                .set(ORGANISATION.HUE, (short) facts.hue())
                .set(ORGANISATION.URL, facts.url().orElse(null))
                .set(ORGANISATION.ABOUT, facts.about())
                .where(ORGANISATION.ID.eq(id.value()))
                .execute();
    }

    private Organisation organisation(Record row) {
        return new Organisation(
                new OrganisationId(row.get(ORGANISATION.ID)),
                row.get(ORGANISATION.SLUG),
                row.get(ORGANISATION.NAME),
                row.get(ORGANISATION.SHORT_NAME),
                OrganisationKind.valueOf(row.get(ORGANISATION.KIND)),
                Optional.ofNullable(row.get(ORGANISATION.PARENT_ID)).map(OrganisationId::new),
                ZoneId.of(row.get(ORGANISATION.ZONE)),
                Locale.forLanguageTag(row.get(ORGANISATION.LANGUAGE)),
                row.get(ORGANISATION.HUE),
                Optional.ofNullable(row.get(ORGANISATION.URL)),
                Optional.ofNullable(row.get(ORGANISATION.ABOUT)).orElse(""));
    }
}
