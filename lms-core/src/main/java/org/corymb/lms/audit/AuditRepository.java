package org.corymb.lms.audit;

import static org.corymb.db.Tables.AUDIT_ENTRY;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import java.util.List;
import java.util.Optional;
import org.corymb.lms.shared.AccountId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class AuditRepository {
    private final DSLContext sql;

    AuditRepository(DSLContext sql) {
        this.sql = sql;
    }

    void insert(AuditEntry entry) {
        sql.insertInto(AUDIT_ENTRY)
                .set(AUDIT_ENTRY.ID, entry.id())
                .set(AUDIT_ENTRY.HAPPENED_AT, entry.happenedAt())
                .set(AUDIT_ENTRY.ACTOR_ID, entry.actor().map(AccountId::value).orElse(null))
                .set(AUDIT_ENTRY.ACTION, entry.action())
                .set(AUDIT_ENTRY.SUBJECT_TYPE, entry.subjectType())
                .set(AUDIT_ENTRY.SUBJECT_ID, entry.subjectId())
                .set(AUDIT_ENTRY.EVENT_KEY, entry.action() + ":" + entry.id())
                .set(AUDIT_ENTRY.FACTS, entry.facts())
                .execute();
    }

    List<AuditEntry> before(Optional<AuditCursor> cursor, int limit) {
        var place = cursor.<Condition>map(
                        last -> row(AUDIT_ENTRY.HAPPENED_AT, AUDIT_ENTRY.ID).lt(last.happenedAt(), last.id()))
                .orElse(noCondition());
        return sql.selectFrom(AUDIT_ENTRY)
                .where(place)
                .orderBy(AUDIT_ENTRY.HAPPENED_AT.desc(), AUDIT_ENTRY.ID.desc())
                .limit(limit)
                .fetch(AuditRepository::entry);
    }

    List<AuditEntry> about(String subjectType, String subjectId, int limit) {
        return sql.selectFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.SUBJECT_TYPE.eq(subjectType))
                .and(AUDIT_ENTRY.SUBJECT_ID.eq(subjectId))
                .orderBy(AUDIT_ENTRY.HAPPENED_AT.desc(), AUDIT_ENTRY.ID.desc())
                .limit(limit)
                .fetch(AuditRepository::entry);
    }

    private static AuditEntry entry(Record row) {
        return new AuditEntry(
                row.get(AUDIT_ENTRY.ID),
                row.get(AUDIT_ENTRY.HAPPENED_AT),
                Optional.ofNullable(row.get(AUDIT_ENTRY.ACTOR_ID)).map(AccountId::new),
                row.get(AUDIT_ENTRY.ACTION),
                row.get(AUDIT_ENTRY.SUBJECT_TYPE),
                row.get(AUDIT_ENTRY.SUBJECT_ID),
                row.get(AUDIT_ENTRY.FACTS));
    }
}
