package org.corymb.lms.identity.entry;

import static org.corymb.db.Tables.ACCESS_TOKEN;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.corymb.lms.shared.AccountId;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class AccessTokenRepository {
    private final DSLContext sql;

    AccessTokenRepository(DSLContext sql) {
        this.sql = sql;
    }

    void insert(AccessToken token, byte[] hash) {
        sql.insertInto(ACCESS_TOKEN)
                .set(ACCESS_TOKEN.ID, token.id().value())
                .set(ACCESS_TOKEN.ACCOUNT_ID, token.account().value())
                .set(ACCESS_TOKEN.NAME, token.name())
                .set(ACCESS_TOKEN.TOKEN_HASH, hash)
                .set(ACCESS_TOKEN.SCOPES, Scope.join(token.scopes()))
                .set(ACCESS_TOKEN.CREATED_AT, token.createdAt())
                .set(ACCESS_TOKEN.EXPIRES_AT, token.expiresAt())
                .execute();
    }

    List<AccessToken> of(AccountId account, Instant now) {
        return sql.selectFrom(ACCESS_TOKEN)
                .where(ACCESS_TOKEN.ACCOUNT_ID.eq(account.value()))
                .and(ACCESS_TOKEN.REVOKED_AT.isNull())
                .and(ACCESS_TOKEN.EXPIRES_AT.gt(now))
                .orderBy(ACCESS_TOKEN.CREATED_AT.desc(), ACCESS_TOKEN.ID)
                .fetch(AccessTokenRepository::token);
    }

    Optional<AccessToken> findUsable(byte[] hash, Instant now) {
        return sql.selectFrom(ACCESS_TOKEN)
                .where(ACCESS_TOKEN.TOKEN_HASH.eq(hash))
                .and(ACCESS_TOKEN.REVOKED_AT.isNull())
                .and(ACCESS_TOKEN.EXPIRES_AT.gt(now))
                .fetchOptional(AccessTokenRepository::token);
    }

    /** Notes the use, once an hour at most. */
    void noteUse(AccessTokenId id, Instant now) {
        sql.update(ACCESS_TOKEN)
                .set(ACCESS_TOKEN.LAST_USED_AT, now)
                .where(ACCESS_TOKEN.ID.eq(id.value()))
                .and(ACCESS_TOKEN
                        .LAST_USED_AT
                        .isNull()
                        .or(ACCESS_TOKEN.LAST_USED_AT.lt(now.minus(Duration.ofHours(1)))))
                .execute();
    }

    boolean revoke(AccountId account, AccessTokenId id, Instant now) {
        return sql.update(ACCESS_TOKEN)
                        .set(ACCESS_TOKEN.REVOKED_AT, now)
                        .where(ACCESS_TOKEN.ID.eq(id.value()))
                        .and(ACCESS_TOKEN.ACCOUNT_ID.eq(account.value()))
                        .and(ACCESS_TOKEN.REVOKED_AT.isNull())
                        .execute()
                == 1;
    }

    private static AccessToken token(Record row) {
        return new AccessToken(
                new AccessTokenId(row.get(ACCESS_TOKEN.ID)),
                new AccountId(row.get(ACCESS_TOKEN.ACCOUNT_ID)),
                row.get(ACCESS_TOKEN.NAME),
                Scope.split(row.get(ACCESS_TOKEN.SCOPES)),
                row.get(ACCESS_TOKEN.CREATED_AT),
                row.get(ACCESS_TOKEN.EXPIRES_AT),
                Optional.ofNullable(row.get(ACCESS_TOKEN.LAST_USED_AT)));
    }
}
