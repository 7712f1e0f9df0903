package org.corymb.lms.identity.entry;

import static org.corymb.db.Tables.EMAILED_TOKEN;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.EmailAddress;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class EmailedTokenRepository {
    private final DSLContext sql;

    EmailedTokenRepository(DSLContext sql) {
        this.sql = sql;
    }

    void insert(EmailedToken token, byte[] hash, Instant now) {
        var signUp = token.signUp();
        sql.insertInto(EMAILED_TOKEN)
                .set(EMAILED_TOKEN.ID, token.id())
                .set(EMAILED_TOKEN.TOKEN_HASH, hash)
                .set(EMAILED_TOKEN.PURPOSE, token.purpose().name())
                .set(
                        EMAILED_TOKEN.ACCOUNT_ID,
                        token.account().map(AccountId::value).orElse(null))
                .set(EMAILED_TOKEN.ADDRESS, token.address().text())
                .set(
                        EMAILED_TOKEN.DISPLAY_NAME,
                        signUp.map(EmailedToken.SignUp::displayName).orElse(null))
                .set(
                        EMAILED_TOKEN.PASSWORD_HASH,
                        signUp.map(EmailedToken.SignUp::passwordHash).orElse(null))
                .set(
                        EMAILED_TOKEN.ZONE,
                        signUp.map(EmailedToken.SignUp::zone).map(ZoneId::getId).orElse(null))
                .set(EMAILED_TOKEN.LOCALE, token.locale().toLanguageTag())
                .set(EMAILED_TOKEN.CREATED_AT, now)
                .set(EMAILED_TOKEN.EXPIRES_AT, token.expiresAt())
                .execute();
    }

    Optional<EmailedToken> findUsable(byte[] hash, TokenPurpose purpose, Instant now) {
        return sql.selectFrom(EMAILED_TOKEN)
                .where(EMAILED_TOKEN.TOKEN_HASH.eq(hash))
                .and(EMAILED_TOKEN.PURPOSE.eq(purpose.name()))
                .and(EMAILED_TOKEN.USED_AT.isNull())
                .and(EMAILED_TOKEN.EXPIRES_AT.gt(now))
                .fetchOptional(EmailedTokenRepository::token);
    }

    Optional<EmailedToken> findUsable(UUID id, Instant now) {
        return sql.selectFrom(EMAILED_TOKEN)
                .where(EMAILED_TOKEN.ID.eq(id))
                .and(EMAILED_TOKEN.USED_AT.isNull())
                .and(EMAILED_TOKEN.EXPIRES_AT.gt(now))
                .fetchOptional(EmailedTokenRepository::token);
    }

    /** True for the one caller who used it. */
    boolean use(UUID id, Instant now) {
        return sql.update(EMAILED_TOKEN)
                        .set(EMAILED_TOKEN.USED_AT, now)
                        .where(EMAILED_TOKEN.ID.eq(id))
                        .and(EMAILED_TOKEN.USED_AT.isNull())
                        .and(EMAILED_TOKEN.EXPIRES_AT.gt(now))
                        .execute()
                == 1;
    }

    /** Ends every other link of that kind, so that an older mail opens nothing. */
    void endOthers(AccountId account, TokenPurpose purpose, Instant now) {
        sql.update(EMAILED_TOKEN)
                .set(EMAILED_TOKEN.USED_AT, now)
                .where(EMAILED_TOKEN.ACCOUNT_ID.eq(account.value()))
                .and(EMAILED_TOKEN.PURPOSE.eq(purpose.name()))
                .and(EMAILED_TOKEN.USED_AT.isNull())
                .execute();
    }

    int deleteExpiredBefore(Instant limit) {
        return sql.deleteFrom(EMAILED_TOKEN)
                .where(EMAILED_TOKEN.EXPIRES_AT.lt(limit))
                .execute();
    }

    private static EmailedToken token(Record row) {
        return new EmailedToken(
                row.get(EMAILED_TOKEN.ID),
                TokenPurpose.valueOf(row.get(EMAILED_TOKEN.PURPOSE)),
                Optional.ofNullable(row.get(EMAILED_TOKEN.ACCOUNT_ID)).map(AccountId::new),
                new EmailAddress(row.get(EMAILED_TOKEN.ADDRESS)),
                Optional.ofNullable(row.get(EMAILED_TOKEN.DISPLAY_NAME)).map(name -> signUp(name, row)),
                Locale.forLanguageTag(row.get(EMAILED_TOKEN.LOCALE)),
                row.get(EMAILED_TOKEN.EXPIRES_AT));
    }

    private static EmailedToken.SignUp signUp(String displayName, Record row) {
        return new EmailedToken.SignUp(
                displayName, row.get(EMAILED_TOKEN.PASSWORD_HASH), ZoneId.of(row.get(EMAILED_TOKEN.ZONE)));
    }
}
