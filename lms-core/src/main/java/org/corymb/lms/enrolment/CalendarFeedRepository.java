package org.corymb.lms.enrolment;

import static org.corymb.db.Tables.CALENDAR_FEED;

import java.time.Instant;
import java.util.Optional;
import org.corymb.lms.shared.AccountId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class CalendarFeedRepository {
    private final DSLContext sql;

    CalendarFeedRepository(DSLContext sql) {
        this.sql = sql;
    }

    void save(AccountId account, byte[] tokenHash, Instant now) {
        sql.insertInto(CALENDAR_FEED)
                .set(CALENDAR_FEED.ACCOUNT_ID, account.value())
                .set(CALENDAR_FEED.TOKEN_HASH, tokenHash)
                .set(CALENDAR_FEED.CREATED_AT, now)
                .onDuplicateKeyUpdate()
                .set(CALENDAR_FEED.TOKEN_HASH, tokenHash)
                .set(CALENDAR_FEED.CREATED_AT, now)
                .execute();
    }

    Optional<AccountId> ownerOf(byte[] tokenHash) {
        return sql.select(CALENDAR_FEED.ACCOUNT_ID)
                .from(CALENDAR_FEED)
                .where(CALENDAR_FEED.TOKEN_HASH.eq(tokenHash))
                .fetchOptional(row -> new AccountId(row.value1()));
    }
}
