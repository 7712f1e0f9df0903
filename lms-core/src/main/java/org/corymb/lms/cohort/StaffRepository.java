package org.corymb.lms.cohort;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.corymb.db.Tables.RUN_STAFF;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.corymb.lms.shared.AccountId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class StaffRepository {
    private final DSLContext sql;

    StaffRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<StaffMember> of(RunId run) {
        return sql
                .selectFrom(RUN_STAFF)
                .where(RUN_STAFF.RUN_ID.eq(run.value()))
                .fetch(row -> new StaffMember(new AccountId(row.getAccountId()), StaffRole.valueOf(row.getRole())))
                .stream()
                .sorted(Comparator.comparing(StaffMember::role)
                        .thenComparing(member -> member.account().value()))
                .toList();
    }

    Map<RunId, Set<StaffRole>> runsOf(AccountId account) {
        return sql.selectFrom(RUN_STAFF).where(RUN_STAFF.ACCOUNT_ID.eq(account.value())).fetch().stream()
                .collect(groupingBy(
                        row -> new RunId(row.getRunId()), mapping(row -> StaffRole.valueOf(row.getRole()), toSet())));
    }

    Set<StaffRole> rolesOf(AccountId account, RunId run) {
        return sql.select(RUN_STAFF.ROLE)
                .from(RUN_STAFF)
                .where(RUN_STAFF.RUN_ID.eq(run.value()))
                .and(RUN_STAFF.ACCOUNT_ID.eq(account.value()))
                .fetchSet(row -> StaffRole.valueOf(row.value1()));
    }

    boolean put(RunId run, StaffMember member) {
        return sql.insertInto(RUN_STAFF)
                        .set(RUN_STAFF.RUN_ID, run.value())
                        .set(RUN_STAFF.ACCOUNT_ID, member.account().value())
                        .set(RUN_STAFF.ROLE, member.role().name())
                        .onDuplicateKeyIgnore()
                        .execute()
                == 1;
    }

    boolean remove(RunId run, StaffMember member) {
        return sql.deleteFrom(RUN_STAFF)
                        .where(RUN_STAFF.RUN_ID.eq(run.value()))
                        .and(RUN_STAFF.ACCOUNT_ID.eq(member.account().value()))
                        .and(RUN_STAFF.ROLE.eq(member.role().name()))
                        .execute()
                == 1;
    }
}
