package org.corymb.lms.web.security;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.corymb.lms.identity.entry.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Which scope a request to the API needs: the area of the word after {@code /api/v1/}, to read for GET and to write for
 * the rest. A word that stands nowhere here is refused to everybody. A new area of the API adds its word.
 */
class ApiScopes implements AuthorizationManager<RequestAuthorizationContext> {
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Map<String, String> AREAS = Map.ofEntries(
            Map.entry("me", "PROFILE"),
            Map.entry("addresses", "PROFILE"),
            Map.entry("tokens", "PROFILE"),
            Map.entry("organisations", "PROFILE"),
            Map.entry("members", "PROFILE"),
            Map.entry("enrolments", "LEARNING"),
            Map.entry("cohorts", "LEARNING"),
            Map.entry("record", "LEARNING"),
            Map.entry("calendar", "LEARNING"),
            Map.entry("submissions", "LEARNING"),
            Map.entry("today", "LEARNING"),
            Map.entry("teaching", "TEACHING"),
            Map.entry("sessions", "TEACHING"),
            Map.entry("attendance", "TEACHING"),
            Map.entry("assessments", "TEACHING"),
            Map.entry("completions", "TEACHING"),
            Map.entry("offerings", "PLANNING"),
            Map.entry("programmes", "PLANNING"),
            Map.entry("runs", "PLANNING"),
            Map.entry("planning", "PLANNING"),
            Map.entry("credentials", "BADGES"),
            Map.entry("achievements", "BADGES"));

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext asked) {
        var needed = needed(asked.getRequest().getMethod(), asked.getRequest().getRequestURI());
        var allowed = authentication.get() instanceof ActorAuthentication known
                && needed.map(known::allows).orElse(false);
        return new AuthorizationDecision(allowed);
    }

    static Optional<Scope> needed(String method, String path) {
        if (path.startsWith("/ims/")) {
            return Optional.of(READING.contains(method) ? Scope.BADGES_READ : Scope.BADGES_WRITE);
        }
        if (path.endsWith("/enrolments") || path.contains("/enrolments/") || path.contains("/me/interests/")) {
            return Optional.of(READING.contains(method) ? Scope.LEARNING_READ : Scope.LEARNING_WRITE);
        }
        var words = path.split("/");
        return Optional.ofNullable(words.length > 3 ? AREAS.get(words[3]) : null)
                .map(area -> Scope.valueOf(area + (READING.contains(method) ? "_READ" : "_WRITE")));
    }
}
