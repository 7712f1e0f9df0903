package org.corymb.lms.identity;

import static org.corymb.db.Tables.ACCOUNT;
import static org.corymb.db.Tables.EMAILED_TOKEN;
import static org.corymb.db.Tables.EMAIL_ADDRESS;
import static org.jooq.impl.DSL.lower;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.EmailAddress;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class AddressRepository {
    private final DSLContext sql;

    AddressRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<AccountId> ownerOf(EmailAddress address) {
        return sql.select(EMAIL_ADDRESS.ACCOUNT_ID)
                .from(EMAIL_ADDRESS)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(EMAIL_ADDRESS.ACCOUNT_ID))
                .where(EMAIL_ADDRESS.ADDRESS_KEY.eq(address.key()))
                .and(ACCOUNT.DISABLED_AT.isNull())
                .fetchOptional(row -> new AccountId(row.value1()));
    }

    List<ConfirmedAddress> of(AccountId account) {
        return sql.select(EMAIL_ADDRESS.ADDRESS, EMAIL_ADDRESS.PREFERRED, EMAIL_ADDRESS.CONFIRMED_AT)
                .from(EMAIL_ADDRESS)
                .where(EMAIL_ADDRESS.ACCOUNT_ID.eq(account.value()))
                .orderBy(EMAIL_ADDRESS.PREFERRED.desc(), EMAIL_ADDRESS.CONFIRMED_AT, EMAIL_ADDRESS.ADDRESS_KEY)
                .fetch(row -> new ConfirmedAddress(new EmailAddress(row.value1()), row.value2(), row.value3()));
    }

    /** False when the address belongs to an account already, be it this one. */
    boolean insert(AccountId account, EmailAddress address, boolean preferred, Instant now) {
        return sql.insertInto(EMAIL_ADDRESS)
                        .set(EMAIL_ADDRESS.ADDRESS_KEY, address.key())
                        .set(EMAIL_ADDRESS.ADDRESS, address.text())
                        .set(EMAIL_ADDRESS.ACCOUNT_ID, account.value())
                        .set(EMAIL_ADDRESS.PREFERRED, preferred)
                        .set(EMAIL_ADDRESS.CONFIRMED_AT, now)
                        .onDuplicateKeyIgnore()
                        .execute()
                == 1;
    }

    void prefer(AccountId account, EmailAddress address) {
        sql.update(EMAIL_ADDRESS)
                .set(EMAIL_ADDRESS.PREFERRED, EMAIL_ADDRESS.ADDRESS_KEY.eq(address.key()))
                .where(EMAIL_ADDRESS.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    /** Links that went to an address open nothing once the address is gone. */
    void endLinksTo(AccountId account, EmailAddress address, Instant now) {
        sql.update(EMAILED_TOKEN)
                .set(EMAILED_TOKEN.USED_AT, now)
                .where(EMAILED_TOKEN.ACCOUNT_ID.eq(account.value()))
                .and(lower(EMAILED_TOKEN.ADDRESS).eq(address.key()))
                .and(EMAILED_TOKEN.USED_AT.isNull())
                .execute();
    }

    void delete(AccountId account, EmailAddress address) {
        sql.deleteFrom(EMAIL_ADDRESS)
                .where(EMAIL_ADDRESS.ACCOUNT_ID.eq(account.value()))
                .and(EMAIL_ADDRESS.ADDRESS_KEY.eq(address.key()))
                .execute();
    }
}
