package org.corymb.lms.identity.entry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What makes a password good enough (NIST SP 800-63B): length and not being one that is tried first. No rules about
 * kinds of characters, no expiry. Ten characters, since guesses are limited to 60 a day and hashes cost 19 MiB each.
 */
final class PasswordRule {
    static final int SHORTEST = 10;
    static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;
    private static final Set<String> COMMON = common();

    private PasswordRule() {}

    /** Why not; empty when it is good. {@code personal} are words others know, such as name and address. */
    static Optional<PasswordRefusal> refusal(String password, String... personal) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(PasswordRefusal.TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(PasswordRefusal.TOO_LONG);
        }
        return isGuessedFirst(password, personal) ? Optional.of(PasswordRefusal.TOO_COMMON) : Optional.empty();
    }

    private static boolean isGuessedFirst(String password, String... personal) {
        var lower = password.toLowerCase(Locale.ROOT);
        var core = lower.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        if (lower.codePoints().distinct().count() < FEWEST_DIFFERENT
                || COMMON.contains(lower)
                || COMMON.contains(core)) {
            return true;
        }
        for (var word : personal) {
            if (!word.isBlank()
                    && (lower.equals(word.toLowerCase(Locale.ROOT)) || core.equals(word.toLowerCase(Locale.ROOT)))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> common() {
        var list = Objects.requireNonNull(PasswordRule.class.getResourceAsStream("common-passwords.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
