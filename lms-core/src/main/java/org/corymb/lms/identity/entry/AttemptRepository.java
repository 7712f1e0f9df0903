package org.corymb.lms.identity.entry;

import static org.corymb.db.Tables.SIGN_IN_THROTTLE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class AttemptRepository {
    private final DSLContext sql;

    AttemptRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** One more, or the first of a new window when the old one began before {@code cutoff}. */
    void add(String subject, Instant now, Instant cutoff) {
        var over = SIGN_IN_THROTTLE.WINDOW_BEGAN_AT.le(cutoff);
        sql.insertInto(SIGN_IN_THROTTLE)
                .set(SIGN_IN_THROTTLE.SUBJECT, subject)
                .set(SIGN_IN_THROTTLE.FAILURES, 1)
                .set(SIGN_IN_THROTTLE.WINDOW_BEGAN_AT, now)
                .onDuplicateKeyUpdate()
                .set(SIGN_IN_THROTTLE.FAILURES, when(over, 1).otherwise(SIGN_IN_THROTTLE.FAILURES.plus(1)))
                .set(
                        SIGN_IN_THROTTLE.WINDOW_BEGAN_AT,
                        when(over, val(now, SIGN_IN_THROTTLE.WINDOW_BEGAN_AT))
                                .otherwise(SIGN_IN_THROTTLE.WINDOW_BEGAN_AT))
                .execute();
    }

    Window get(String subject) {
        return sql.select(SIGN_IN_THROTTLE.FAILURES, SIGN_IN_THROTTLE.WINDOW_BEGAN_AT)
                .from(SIGN_IN_THROTTLE)
                .where(SIGN_IN_THROTTLE.SUBJECT.eq(subject))
                .fetchSingle(mapping(Window::new));
    }

    void delete(String subject) {
        sql.deleteFrom(SIGN_IN_THROTTLE)
                .where(SIGN_IN_THROTTLE.SUBJECT.eq(subject))
                .execute();
    }

    int deleteBegunBefore(Instant limit) {
        return sql.deleteFrom(SIGN_IN_THROTTLE)
                .where(SIGN_IN_THROTTLE.WINDOW_BEGAN_AT.lt(limit))
                .execute();
    }

    record Window(int tries, Instant began) {}
}
