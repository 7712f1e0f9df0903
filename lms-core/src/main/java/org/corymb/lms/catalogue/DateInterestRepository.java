package org.corymb.lms.catalogue;

import static org.corymb.db.Tables.DATE_INTEREST;

import java.time.Instant;
import java.util.List;
import org.corymb.lms.catalogue.TellOfNewDates.Asked;
import org.corymb.lms.shared.AccountId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class DateInterestRepository {
    private final DSLContext sql;

    DateInterestRepository(DSLContext sql) {
        this.sql = sql;
    }

    void insert(OfferingId offering, AccountId account, Instant now) {
        sql.insertInto(DATE_INTEREST)
                .set(DATE_INTEREST.OFFERING_ID, offering.value())
                .set(DATE_INTEREST.ACCOUNT_ID, account.value())
                .set(DATE_INTEREST.CREATED_AT, now)
                .onDuplicateKeyIgnore()
                .execute();
    }

    void delete(OfferingId offering, AccountId account) {
        sql.deleteFrom(DATE_INTEREST).where(of(offering, account)).execute();
    }

    List<Asked> of(OfferingId offering) {
        return sql.select(DATE_INTEREST.ACCOUNT_ID, DATE_INTEREST.CREATED_AT)
                .from(DATE_INTEREST)
                .where(DATE_INTEREST.OFFERING_ID.eq(offering.value()))
                .orderBy(DATE_INTEREST.CREATED_AT, DATE_INTEREST.ACCOUNT_ID)
                .fetch(row -> new Asked(new AccountId(row.value1()), row.value2()));
    }

    boolean exists(OfferingId offering, AccountId account) {
        return sql.fetchExists(DATE_INTEREST, of(offering, account));
    }

    private static Condition of(OfferingId offering, AccountId account) {
        return DATE_INTEREST.OFFERING_ID.eq(offering.value()).and(DATE_INTEREST.ACCOUNT_ID.eq(account.value()));
    }
}
