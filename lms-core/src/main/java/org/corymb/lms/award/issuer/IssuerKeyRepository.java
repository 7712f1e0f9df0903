package org.corymb.lms.award.issuer;

import static org.corymb.db.Tables.ISSUER_KEY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corymb.badges.KeyType;
import org.corymb.lms.shared.OrganisationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Signing keys as stored: the private half only in its encrypted form. */
@Repository
class IssuerKeyRepository {

    private static final String P256 = "P-256";

    private final DSLContext sql;

    IssuerKeyRepository(DSLContext sql) {
        this.sql = sql;
    }

    boolean hasAny() {
        return sql.fetchExists(ISSUER_KEY);
    }

    /** All keys of all issuers, of each the oldest first. */
    List<IssuerKey> all() {
        return fetch(noCondition());
    }

    /** All keys of an issuer, the oldest first. */
    List<IssuerKey> of(OrganisationId organisation) {
        return fetch(ISSUER_KEY.ORGANISATION_ID.eq(organisation.value()));
    }

    private List<IssuerKey> fetch(Condition which) {
        return sql.select(
                        ISSUER_KEY.ID,
                        ISSUER_KEY.ORGANISATION_ID.convertFrom(OrganisationId::new),
                        ISSUER_KEY.FRAGMENT,
                        ISSUER_KEY.ALGORITHM.convertFrom(IssuerKeyRepository::type),
                        ISSUER_KEY.PUBLIC_MULTIBASE,
                        ISSUER_KEY.STATE.convertFrom(IssuerKey.State::valueOf),
                        ISSUER_KEY.CREATED_AT,
                        ISSUER_KEY.RETIRED_AT.convertFrom(Optional::ofNullable),
                        ISSUER_KEY.COMPROMISED_AT.convertFrom(Optional::ofNullable))
                .from(ISSUER_KEY)
                .where(which)
                .orderBy(ISSUER_KEY.CREATED_AT, ISSUER_KEY.FRAGMENT)
                .fetch(mapping(IssuerKey::new));
    }

    byte[] encryptedPrivate(UUID key) {
        return sql.select(ISSUER_KEY.ENCRYPTED_PRIVATE)
                .from(ISSUER_KEY)
                .where(ISSUER_KEY.ID.eq(key))
                .fetchSingle(ISSUER_KEY.ENCRYPTED_PRIVATE);
    }

    void insert(IssuerKey key, byte[] encryptedPrivate) {
        sql.insertInto(ISSUER_KEY)
                .set(ISSUER_KEY.ID, key.id())
                .set(ISSUER_KEY.ORGANISATION_ID, key.organisation().value())
                .set(ISSUER_KEY.FRAGMENT, key.fragment())
                .set(ISSUER_KEY.ALGORITHM, key.type() == KeyType.P256 ? P256 : "Ed25519")
                .set(ISSUER_KEY.PUBLIC_MULTIBASE, key.multibase())
                .set(ISSUER_KEY.ENCRYPTED_PRIVATE, encryptedPrivate)
                .set(ISSUER_KEY.STATE, key.state().name())
                .set(ISSUER_KEY.CREATED_AT, key.createdAt())
                .execute();
    }

    void retire(OrganisationId organisation, Instant now) {
        sql.update(ISSUER_KEY)
                .set(ISSUER_KEY.STATE, IssuerKey.State.RETIRED.name())
                .set(ISSUER_KEY.RETIRED_AT, now)
                .where(ISSUER_KEY.ORGANISATION_ID.eq(organisation.value()))
                .and(ISSUER_KEY.STATE.eq(IssuerKey.State.ACTIVE.name()))
                .execute();
    }

    void withdraw(UUID key, Instant now) {
        sql.update(ISSUER_KEY)
                .set(ISSUER_KEY.STATE, IssuerKey.State.COMPROMISED.name())
                .set(ISSUER_KEY.COMPROMISED_AT, now)
                .where(ISSUER_KEY.ID.eq(key))
                .execute();
    }

    private static KeyType type(String algorithm) {
        return algorithm.equals(P256) ? KeyType.P256 : KeyType.ED25519;
    }
}
