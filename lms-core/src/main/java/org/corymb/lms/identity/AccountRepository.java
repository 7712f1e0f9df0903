package org.corymb.lms.identity;

import static org.corymb.db.Tables.ACCOUNT;
import static org.corymb.db.Tables.EMAIL_ADDRESS;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.EmailAddress;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Repository;

@Repository
class AccountRepository {
    private final DSLContext sql;

    AccountRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Account> find(AccountId id) {
        return select().and(ACCOUNT.ID.eq(id.value())).fetchOptional(AccountRepository::account);
    }

    List<Account> all() {
        return select().orderBy(ACCOUNT.DISPLAY_NAME, ACCOUNT.ID).fetch(AccountRepository::account);
    }

    private SelectConditionStep<? extends Record> select() {
        return sql.select(
                        ACCOUNT.ID,
                        ACCOUNT.DISPLAY_NAME,
                        ACCOUNT.ZONE,
                        ACCOUNT.LOCALE,
                        EMAIL_ADDRESS.ADDRESS,
                        ACCOUNT.ADMINISTRATOR,
                        ACCOUNT.FREE_FROM,
                        ACCOUNT.FREE_UNTIL,
                        ACCOUNT.FREE_WEEKDAYS)
                .from(ACCOUNT)
                .join(EMAIL_ADDRESS)
                .on(EMAIL_ADDRESS.ACCOUNT_ID.eq(ACCOUNT.ID))
                .where(ACCOUNT.DISABLED_AT.isNull())
                .and(EMAIL_ADDRESS.PREFERRED.isTrue());
    }

    Map<AccountId, String> names(Collection<AccountId> ids) {
        return sql
                .select(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.in(ids.stream().map(AccountId::value).toList()))
                .stream()
                .collect(Collectors.toMap(row -> new AccountId(row.value1()), row -> row.value2()));
    }

    void insert(AccountId id, NewAccount facts, Optional<String> passwordHash, Instant now) {
        sql.insertInto(ACCOUNT)
                .set(ACCOUNT.ID, id.value())
                .set(ACCOUNT.DISPLAY_NAME, facts.displayName())
                .set(ACCOUNT.ZONE, facts.zone().getId())
                .set(ACCOUNT.LOCALE, facts.locale().toLanguageTag())
                .set(ACCOUNT.PASSWORD_HASH, passwordHash.orElse(null))
                .set(ACCOUNT.ADMINISTRATOR, facts.administrator())
                .set(ACCOUNT.CREATED_AT, now)
                .execute();
    }

    void update(AccountId id, Profile profile) {
        var hours = profile.freeHours();
        sql.update(ACCOUNT)
                .set(ACCOUNT.DISPLAY_NAME, profile.displayName())
                .set(ACCOUNT.ZONE, profile.zone().getId())
                .set(ACCOUNT.LOCALE, profile.locale().toLanguageTag())
                .set(ACCOUNT.FREE_FROM, hours.map(FreeHours::from).orElse(null))
                .set(ACCOUNT.FREE_UNTIL, hours.map(FreeHours::until).orElse(null))
                .set(
                        ACCOUNT.FREE_WEEKDAYS,
                        hours.map(AccountRepository::weekdays).orElse(null))
                .where(ACCOUNT.ID.eq(id.value()))
                .execute();
    }

    /** Holds the account's row until the transaction ends, so that two changes to one account come one after the other. */
    void lock(AccountId id) {
        var held = sql.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(id.value()))
                .and(ACCOUNT.DISABLED_AT.isNull())
                .forUpdate()
                .fetch();
        if (held.isEmpty()) {
            throw new UnknownAccount(id);
        }
    }

    private static Account account(Record row) {
        return new Account(
                new AccountId(row.get(ACCOUNT.ID)),
                row.get(ACCOUNT.DISPLAY_NAME),
                ZoneId.of(row.get(ACCOUNT.ZONE)),
                Locale.forLanguageTag(row.get(ACCOUNT.LOCALE)),
                new EmailAddress(row.get(EMAIL_ADDRESS.ADDRESS)),
                row.get(ACCOUNT.ADMINISTRATOR),
                Optional.ofNullable(row.get(ACCOUNT.FREE_FROM)).map(from -> freeHours(row)));
    }

    private static FreeHours freeHours(Record row) {
        var days = Optional.ofNullable(row.get(ACCOUNT.FREE_WEEKDAYS)).orElse("1,2,3,4,5,6,7");
        return new FreeHours(
                row.get(ACCOUNT.FREE_FROM),
                row.get(ACCOUNT.FREE_UNTIL),
                Arrays.stream(days.split(","))
                        .map(day -> DayOfWeek.of(Integer.parseInt(day)))
                        .collect(Collectors.toSet()));
    }

    private static String weekdays(FreeHours hours) {
        return hours.days().stream()
                .sorted()
                .map(day -> Integer.toString(day.getValue()))
                .collect(Collectors.joining(","));
    }
}
