package org.corymb.lms.identity.entry;

import static org.corymb.db.Tables.IDEMPOTENCY_KEY;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import org.corymb.lms.identity.entry.RepeatedRequests.Answer;
import org.corymb.lms.shared.AccountId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class RepeatedRequestRepository {
    private final DSLContext sql;

    RepeatedRequestRepository(DSLContext sql) {
        this.sql = sql;
    }

    boolean claim(AccountId account, String key, byte[] fingerprint, Instant now, Instant givenUp) {
        return sql.insertInto(IDEMPOTENCY_KEY)
                                .set(IDEMPOTENCY_KEY.ACCOUNT_ID, account.value())
                                .set(IDEMPOTENCY_KEY.REQUEST_KEY, key)
                                .set(IDEMPOTENCY_KEY.REQUEST_HASH, fingerprint)
                                .set(IDEMPOTENCY_KEY.CREATED_AT, now)
                                .onDuplicateKeyIgnore()
                                .execute()
                        == 1
                || sql.update(IDEMPOTENCY_KEY)
                                .set(IDEMPOTENCY_KEY.CREATED_AT, now)
                                .where(is(account, key))
                                .and(IDEMPOTENCY_KEY.REQUEST_HASH.eq(fingerprint))
                                .and(IDEMPOTENCY_KEY.STATUS.isNull())
                                .and(IDEMPOTENCY_KEY.CREATED_AT.lt(givenUp))
                                .execute()
                        == 1;
    }

    Optional<Row> find(AccountId account, String key) {
        return sql.select(IDEMPOTENCY_KEY.REQUEST_HASH, IDEMPOTENCY_KEY.STATUS, IDEMPOTENCY_KEY.ANSWER)
                .from(IDEMPOTENCY_KEY)
                .where(is(account, key))
                .fetchOptional(row -> new Row(
                        row.value1(), Optional.ofNullable(row.value2()).map(status -> answer(status, row.value3()))));
    }

    void answer(AccountId account, String key, Answer answer) {
        sql.update(IDEMPOTENCY_KEY)
                .set(IDEMPOTENCY_KEY.STATUS, (short) answer.status())
                .set(
                        IDEMPOTENCY_KEY.ANSWER,
                        answer.location().orElse("") + "\n"
                                + answer.contentType().orElse("") + "\n" + answer.body())
                .where(is(account, key))
                .execute();
    }

    void delete(AccountId account, String key) {
        sql.deleteFrom(IDEMPOTENCY_KEY).where(is(account, key)).execute();
    }

    int deleteMadeBefore(Instant limit) {
        return sql.deleteFrom(IDEMPOTENCY_KEY)
                .where(IDEMPOTENCY_KEY.CREATED_AT.lt(limit))
                .execute();
    }

    private static Condition is(AccountId account, String key) {
        return IDEMPOTENCY_KEY.ACCOUNT_ID.eq(account.value()).and(IDEMPOTENCY_KEY.REQUEST_KEY.eq(key));
    }

    private static Answer answer(short status, String stored) {
        var parts = stored.split("\n", 3);
        return new Answer(status, filled(parts[0]), filled(parts[1]), parts[2]);
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(given -> !given.isEmpty());
    }

    /** One remembered request. */
    @SuppressWarnings("ArrayRecordComponent")
    record Row(byte[] fingerprint, Optional<Answer> answer) {

        boolean isOf(byte[] other) {
            return MessageDigest.isEqual(fingerprint, other);
        }
    }
}
