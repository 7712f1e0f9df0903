package org.corymb.badges.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.corymb.badges.VerificationKey;
import org.jspecify.annotations.Nullable;

/**
 * A key on the command line: <code>NAME=KEY</code>, with <code>@TIME</code> behind it where something happened to it.
 *
 * @param option where it stands
 * @param name what it is called
 * @param key the public key
 * @param time when something happened to it
 */
record NamedKey(
        String option,
        String name,
        VerificationKey key,
        @Nullable Instant time) {
    static List<NamedKey> all(String option, @Nullable List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream().map(text -> of(option, text)).toList();
    }

    private static NamedKey of(String option, String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new BadInput(option + ": must be NAME=KEY, not " + text);
        }
        int at = text.lastIndexOf('@');
        var time = at > equals ? time(text.substring(at + 1)) : null;
        var source = text.substring(equals + 1, time == null ? text.length() : at);
        return new NamedKey(option, text.substring(0, equals), PublicKeys.read(source), time);
    }

    private static @Nullable Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    Instant needTime() {
        if (time == null) {
            throw new BadInput(option + ": needs a time after the key, such as " + name + "=FILE@2026-11-21T10:00:00Z");
        }
        return time;
    }
}
