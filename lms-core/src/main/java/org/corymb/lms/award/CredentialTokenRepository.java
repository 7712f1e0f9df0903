package org.corymb.lms.award;

import static org.corymb.db.Tables.CREDENTIAL_TOKEN;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Badges as tokens, as stored: one for each edition. */
@Repository
class CredentialTokenRepository {

    private final DSLContext sql;

    CredentialTokenRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<String> find(IssuedCredential badge) {
        return sql.select(CREDENTIAL_TOKEN.TOKEN)
                .from(CREDENTIAL_TOKEN)
                .where(CREDENTIAL_TOKEN.CREDENTIAL_ID.eq(badge.id().value()))
                .and(CREDENTIAL_TOKEN.EDITION.eq(badge.edition()))
                .fetchOptional(CREDENTIAL_TOKEN.TOKEN);
    }

    /** Keeps a token, unless another was kept meanwhile. */
    void keepFirst(IssuedCredential badge, UUID key, String token, Instant now) {
        sql.insertInto(CREDENTIAL_TOKEN)
                .set(CREDENTIAL_TOKEN.CREDENTIAL_ID, badge.id().value())
                .set(CREDENTIAL_TOKEN.EDITION, badge.edition())
                .set(CREDENTIAL_TOKEN.ISSUER_KEY_ID, key)
                .set(CREDENTIAL_TOKEN.TOKEN, token)
                .set(CREDENTIAL_TOKEN.SIGNED_AT, now)
                .onDuplicateKeyIgnore()
                .execute();
    }

    /** Forgets what a withdrawn key signed; each is signed anew when it is asked for. */
    void forget(UUID key) {
        sql.deleteFrom(CREDENTIAL_TOKEN)
                .where(CREDENTIAL_TOKEN.ISSUER_KEY_ID.eq(key))
                .execute();
    }
}
