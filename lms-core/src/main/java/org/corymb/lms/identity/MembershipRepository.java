package org.corymb.lms.identity;

import static org.corymb.db.Tables.MEMBERSHIP;

import java.time.Instant;
import java.util.List;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.OrganisationId;
import org.corymb.lms.shared.OrganisationRole;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class MembershipRepository {
    private static final String ASKED = "ASKED";
    private static final String CONFIRMED = "CONFIRMED";

    private final DSLContext sql;

    MembershipRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<Membership> in(OrganisationId organisation) {
        return sql.selectFrom(MEMBERSHIP)
                .where(MEMBERSHIP.ORGANISATION_ID.eq(organisation.value()))
                .orderBy(MEMBERSHIP.STATE, MEMBERSHIP.CREATED_AT, MEMBERSHIP.ACCOUNT_ID, MEMBERSHIP.ROLE)
                .fetch(this::membership);
    }

    List<Membership> of(AccountId person) {
        return sql.selectFrom(MEMBERSHIP)
                .where(MEMBERSHIP.ACCOUNT_ID.eq(person.value()))
                .orderBy(MEMBERSHIP.CREATED_AT, MEMBERSHIP.ORGANISATION_ID, MEMBERSHIP.ROLE)
                .fetch(this::membership);
    }

    boolean ask(OrganisationId organisation, AccountId person, Instant now) {
        return insert(organisation, person, OrganisationRole.BASIC_USER, ASKED, now) == 1;
    }

    /** False when it was confirmed already. */
    boolean confirm(OrganisationId organisation, AccountId person, OrganisationRole role, Instant now) {
        return insert(organisation, person, role, CONFIRMED, now) == 1
                || sql.update(MEMBERSHIP)
                                .set(MEMBERSHIP.STATE, CONFIRMED)
                                .set(MEMBERSHIP.CONFIRMED_AT, now)
                                .where(isOf(organisation, person, role))
                                .and(MEMBERSHIP.STATE.eq(ASKED))
                                .execute()
                        == 1;
    }

    boolean remove(OrganisationId organisation, AccountId person, OrganisationRole role) {
        return sql.deleteFrom(MEMBERSHIP)
                        .where(isOf(organisation, person, role))
                        .execute()
                == 1;
    }

    /** The people with a confirmed role, their rows locked until the transaction ends. */
    List<AccountId> lockHolders(OrganisationId organisation, OrganisationRole role) {
        return sql.select(MEMBERSHIP.ACCOUNT_ID)
                .from(MEMBERSHIP)
                .where(MEMBERSHIP.ORGANISATION_ID.eq(organisation.value()))
                .and(MEMBERSHIP.ROLE.eq(role.name()))
                .and(MEMBERSHIP.STATE.eq(CONFIRMED))
                .forUpdate()
                .fetch(row -> new AccountId(row.value1()));
    }

    private int insert(
            OrganisationId organisation, AccountId person, OrganisationRole role, String state, Instant now) {
        return sql.insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.ORGANISATION_ID, organisation.value())
                .set(MEMBERSHIP.ACCOUNT_ID, person.value())
                .set(MEMBERSHIP.ROLE, role.name())
                .set(MEMBERSHIP.STATE, state)
                .set(MEMBERSHIP.CREATED_AT, now)
                .set(MEMBERSHIP.CONFIRMED_AT, state.equals(CONFIRMED) ? now : null)
                .onDuplicateKeyIgnore()
                .execute();
    }

    private static Condition isOf(OrganisationId organisation, AccountId person, OrganisationRole role) {
        return MEMBERSHIP
                .ORGANISATION_ID
                .eq(organisation.value())
                .and(MEMBERSHIP.ACCOUNT_ID.eq(person.value()))
                .and(MEMBERSHIP.ROLE.eq(role.name()));
    }

    private Membership membership(Record row) {
        return new Membership(
                new OrganisationId(row.get(MEMBERSHIP.ORGANISATION_ID)),
                new AccountId(row.get(MEMBERSHIP.ACCOUNT_ID)),
                OrganisationRole.valueOf(row.get(MEMBERSHIP.ROLE)),
                row.get(MEMBERSHIP.STATE).equals(CONFIRMED),
                row.get(MEMBERSHIP.CREATED_AT));
    }
}
