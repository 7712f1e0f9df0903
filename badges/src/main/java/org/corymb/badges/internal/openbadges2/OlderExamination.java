package org.corymb.badges.internal.openbadges2;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.verify.Surroundings;
import org.jspecify.annotations.Nullable;

/**
 * An older badge under examination.
 *
 * @param badge what was handed in
 * @param assertion what counts: what was handed in, or what its address says
 * @param badgeClass what was achieved; null if it could not be had
 * @param issuer who issued it; null if that could not be found out
 * @param surroundings what comes from outside
 * @param web fetches
 */
record OlderExamination(
        OlderBadge badge,
        JsonObject assertion,
        @Nullable Node badgeClass,
        @Nullable Node issuer,
        Surroundings surroundings,
        Web web) {
    OlderExamination with(JsonObject other) {
        return new OlderExamination(badge, other, badgeClass, issuer, surroundings, web);
    }

    OlderExamination with(@Nullable Node newBadgeClass, @Nullable Node newIssuer) {
        return new OlderExamination(badge, assertion, newBadgeClass, newIssuer, surroundings, web);
    }

    boolean isSecond() {
        return badge.generation().isSecond();
    }

    /** How the badge proves itself. */
    JsonObject way() {
        var way = JsonRead.object(assertion, isSecond() ? "verification" : "verify");
        return way == null ? JsonObject.EMPTY_JSON_OBJECT : way;
    }

    @Nullable
    Instant instant(String name) {
        var zoned = JsonRead.instant(assertion, name);
        return zoned != null || isSecond() ? zoned : lenient(name);
    }

    /** In the first versions a date could be a day, or the seconds since 1970. */
    private @Nullable Instant lenient(String name) {
        if (assertion.get(name) instanceof JsonNumber number && number.isIntegral()) {
            return Instant.ofEpochSecond(Math.clamp(number.longValue(), 0L, 253_402_300_799L));
        }
        var text = JsonRead.text(assertion, name);
        try {
            return text == null
                    ? null
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
