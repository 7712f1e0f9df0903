package org.corymb.lms.notice;

import static org.corymb.db.Tables.NOTICE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corymb.lms.shared.AccountId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class NoticeRepository {
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final DSLContext sql;
    private final JsonMapper json;

    NoticeRepository(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Adds it unless there is one about the same already, and answers the one that there is. */
    Note add(AccountId account, String kind, String subject, Map<String, String> facts, Instant now) {
        sql.insertInto(NOTICE)
                .set(NOTICE.ID, NoteId.random().value())
                .set(NOTICE.ACCOUNT_ID, account.value())
                .set(NOTICE.KIND, kind)
                .set(NOTICE.SUBJECT_KEY, subject)
                .set(NOTICE.FACTS, json.writeValueAsString(facts))
                .set(NOTICE.CREATED_AT, now)
                .onDuplicateKeyIgnore()
                .execute();
        return sql.selectFrom(NOTICE)
                .where(NOTICE.ACCOUNT_ID.eq(account.value()))
                .and(NOTICE.KIND.eq(kind))
                .and(NOTICE.SUBJECT_KEY.eq(subject))
                .fetchSingle(this::note);
    }

    void mailed(NoteId id, Instant now) {
        sql.update(NOTICE)
                .set(NOTICE.MAILED_AT, now)
                .where(NOTICE.ID.eq(id.value()))
                .execute();
    }

    List<Note> of(AccountId account, int most) {
        return sql.selectFrom(NOTICE)
                .where(isOf(account))
                .orderBy(NOTICE.CREATED_AT.desc(), NOTICE.ID)
                .limit(most)
                .fetch(this::note);
    }

    void read(AccountId account, Instant now) {
        sql.update(NOTICE)
                .set(NOTICE.READ_AT, now)
                .where(isOf(account))
                .and(NOTICE.READ_AT.isNull())
                .execute();
    }

    private static Condition isOf(AccountId account) {
        return NOTICE.ACCOUNT_ID.eq(account.value());
    }

    private Note note(Record row) {
        return new Note(
                new NoteId(row.get(NOTICE.ID)),
                new AccountId(row.get(NOTICE.ACCOUNT_ID)),
                row.get(NOTICE.KIND),
                json.readValue(row.get(NOTICE.FACTS), FACTS),
                row.get(NOTICE.CREATED_AT),
                Optional.ofNullable(row.get(NOTICE.READ_AT)),
                Optional.ofNullable(row.get(NOTICE.MAILED_AT)));
    }
}
