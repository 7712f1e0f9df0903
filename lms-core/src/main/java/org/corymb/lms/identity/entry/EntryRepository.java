package org.corymb.lms.identity.entry;

import static org.corymb.db.Tables.ACCOUNT;
import static org.corymb.db.Tables.EMAIL_ADDRESS;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.EmailAddress;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class EntryRepository {
    private final DSLContext sql;

    EntryRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Login> login(EmailAddress address) {
        return sql.select(ACCOUNT.ID, ACCOUNT.PASSWORD_HASH, ACCOUNT.LOCALE)
                .from(EMAIL_ADDRESS)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(EMAIL_ADDRESS.ACCOUNT_ID))
                .where(EMAIL_ADDRESS.ADDRESS_KEY.eq(address.key()))
                .and(ACCOUNT.DISABLED_AT.isNull())
                .fetchOptional(row -> new Login(
                        new AccountId(row.value1()),
                        Optional.ofNullable(row.value2()),
                        Locale.forLanguageTag(row.value3())));
    }

    Optional<Login> login(AccountId account) {
        return sql.select(ACCOUNT.PASSWORD_HASH, ACCOUNT.LOCALE)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(account.value()))
                .and(ACCOUNT.DISABLED_AT.isNull())
                .fetchOptional(row ->
                        new Login(account, Optional.ofNullable(row.value1()), Locale.forLanguageTag(row.value2())));
    }

    /** Whether anybody's account has it, a closed one too. */
    boolean isTaken(EmailAddress address) {
        return sql.fetchExists(EMAIL_ADDRESS, EMAIL_ADDRESS.ADDRESS_KEY.eq(address.key()));
    }

    void changePassword(AccountId account, String hash) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .where(ACCOUNT.ID.eq(account.value()))
                .execute();
    }

    /** False when it belongs to an account already. */
    boolean addAddress(AccountId account, EmailAddress address, Instant now) {
        return sql.insertInto(EMAIL_ADDRESS)
                        .set(EMAIL_ADDRESS.ADDRESS_KEY, address.key())
                        .set(EMAIL_ADDRESS.ADDRESS, address.text())
                        .set(EMAIL_ADDRESS.ACCOUNT_ID, account.value())
                        .set(EMAIL_ADDRESS.PREFERRED, false)
                        .set(EMAIL_ADDRESS.CONFIRMED_AT, now)
                        .onDuplicateKeyIgnore()
                        .execute()
                == 1;
    }

    record Login(AccountId account, Optional<String> passwordHash, Locale locale) {}
}
