package org.corymb.lms.identity.entry;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an access token may be used for; never more than its owner may do. Written {@code area:read} or {@code area:write}. */
public enum Scope {
    PROFILE_READ,
    PROFILE_WRITE,
    LEARNING_READ,
    LEARNING_WRITE,
    TEACHING_READ,
    TEACHING_WRITE,
    PLANNING_READ,
    PLANNING_WRITE,
    BADGES_READ,
    BADGES_WRITE;

    /** As it stands in requests: {@code profile:read}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    public static Optional<Scope> of(String text) {
        return Arrays.stream(values())
                .filter(scope -> scope.text().equals(text))
                .findFirst();
    }

    static String join(Collection<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::text).collect(Collectors.joining(" "));
    }

    static Set<Scope> split(String texts) {
        return Arrays.stream(texts.split(" "))
                .map(Scope::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
    }
}
