package org.corymb.lms.identity;

import static org.corymb.db.Tables.ACCOUNT;
import static org.corymb.db.Tables.MEMBERSHIP;
import static org.corymb.db.Tables.ORGANISATION;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.OrganisationId;
import org.corymb.lms.shared.OrganisationRole;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class ActorRepository {
    private final DSLContext sql;

    ActorRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Boolean> administers(AccountId account) {
        return sql.select(ACCOUNT.ADMINISTRATOR)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(account.value()))
                .and(ACCOUNT.DISABLED_AT.isNull())
                .fetchOptional(ACCOUNT.ADMINISTRATOR);
    }

    Map<OrganisationId, Set<OrganisationRole>> rolesOf(AccountId account) {
        var organisation = field(name("spread", "organisation_id"), MEMBERSHIP.ORGANISATION_ID.getDataType());
        var role = field(name("spread", "role"), MEMBERSHIP.ROLE.getDataType());
        var roles = new HashMap<OrganisationId, Set<OrganisationRole>>();
        sql.withRecursive("spread", "organisation_id", "role")
                .as(select(MEMBERSHIP.ORGANISATION_ID, MEMBERSHIP.ROLE)
                        .from(MEMBERSHIP)
                        .where(MEMBERSHIP.ACCOUNT_ID.eq(account.value()))
                        .and(MEMBERSHIP.STATE.eq("CONFIRMED"))
                        .union(select(ORGANISATION.ID, role)
                                .from(ORGANISATION)
                                .join(table(name("spread")))
                                .on(ORGANISATION.PARENT_ID.eq(organisation))))
                .select(organisation, role)
                .from(table(name("spread")))
                .forEach(row -> roles.computeIfAbsent(
                                new OrganisationId(row.value1()), added -> EnumSet.noneOf(OrganisationRole.class))
                        .add(OrganisationRole.valueOf(row.value2())));
        return roles;
    }
}
