package org.corymb.lms.web.account;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.corymb.lms.identity.entry.Scope;
import org.jspecify.annotations.Nullable;

/** A key for a program: what for, what it may do, for how many days. */
record TokenForm(
        @NotBlank @Size(max = 100) String name,
        @NotEmpty List<String> scopes,
        @Nullable @Min(1) @Max(366) Integer days) {

    private static final int USUAL_DAYS = 90;

    TokenForm {
        name = name == null ? "" : name;
        scopes = scopes == null ? List.of() : List.copyOf(scopes);
        days = days == null ? USUAL_DAYS : days;
    }

    Duration validity() {
        return Duration.ofDays(days == null ? USUAL_DAYS : days);
    }

    Set<Scope> chosen() {
        return scopes.stream().map(Scope::of).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
