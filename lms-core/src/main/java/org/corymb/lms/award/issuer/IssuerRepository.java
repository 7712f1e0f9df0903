package org.corymb.lms.award.issuer;

import static org.corymb.db.Tables.CREDENTIAL;
import static org.corymb.db.Tables.ISSUER;
import static org.corymb.db.Tables.ORGANISATION;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.corymb.lms.shared.OrganisationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Issuers as stored, with the name and words of their organisation. */
@Repository
class IssuerRepository {

    private final DSLContext sql;

    IssuerRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Issuer> of(OrganisationId organisation) {
        return one(ISSUER.ORGANISATION_ID.eq(organisation.value()));
    }

    Optional<Issuer> bySlug(String slug) {
        return one(ORGANISATION.SLUG.eq(slug));
    }

    Optional<Issuer> byDid(String did) {
        return one(ISSUER.DID.eq(did));
    }

    List<Issuer> all() {
        return select(ISSUER.DID.isNotNull());
    }

    Optional<String> slugOf(OrganisationId organisation) {
        return sql.select(ORGANISATION.SLUG)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(organisation.value()))
                .fetchOptional(ORGANISATION.SLUG);
    }

    /** Stores it unless another thread was first. */
    void insert(OrganisationId organisation, String did, String base, Instant now) {
        sql.insertInto(ISSUER)
                .set(ISSUER.ORGANISATION_ID, organisation.value())
                .set(ISSUER.DID, did)
                .set(ISSUER.BASE_URL, base)
                .set(ISSUER.CREATED_AT, now)
                .onDuplicateKeyIgnore()
                .execute();
    }

    /** Gives it another address, which is possible only before its first badge. */
    void move(OrganisationId organisation, String did, String base) {
        sql.update(ISSUER)
                .set(ISSUER.DID, did)
                .set(ISSUER.BASE_URL, base)
                .where(ISSUER.ORGANISATION_ID.eq(organisation.value()))
                .execute();
    }

    boolean hasIssued(OrganisationId organisation) {
        return sql.fetchExists(CREDENTIAL, CREDENTIAL.ORGANISATION_ID.eq(organisation.value()));
    }

    /** Keeps other transactions from giving this issuer keys or places at the same time. */
    void lock(OrganisationId organisation) {
        sql.select(ISSUER.DID)
                .from(ISSUER)
                .where(ISSUER.ORGANISATION_ID.eq(organisation.value()))
                .forUpdate()
                .fetch();
    }

    private Optional<Issuer> one(Condition condition) {
        return select(condition).stream().findFirst();
    }

    private List<Issuer> select(Condition condition) {
        return sql.select(
                        ISSUER.ORGANISATION_ID.convertFrom(OrganisationId::new),
                        ORGANISATION.SLUG,
                        ISSUER.DID,
                        ISSUER.BASE_URL,
                        ORGANISATION.NAME,
                        ORGANISATION.ABOUT.convertFrom(text -> text == null ? "" : text),
                        ORGANISATION.URL.convertFrom(Optional::ofNullable),
                        ISSUER.EMAIL.convertFrom(Optional::ofNullable))
                .from(ISSUER)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(ISSUER.ORGANISATION_ID))
                .where(condition)
                .orderBy(ORGANISATION.SLUG)
                .fetch(mapping(Issuer::new));
    }
}
