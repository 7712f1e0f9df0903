package org.corymb.lms.web.security;

import java.util.Arrays;
import java.util.Optional;
import org.corymb.lms.identity.entry.Scope;
import org.springframework.util.AntPathMatcher;

/** Says of a route of the API what opens it, for those who describe the API. */
public final class ApiDoors {
    private static final AntPathMatcher PATHS = new AntPathMatcher();

    private ApiDoors() {}

    /** The scope that a token needs; empty when no token is needed. */
    public static Optional<String> scope(String method, String path) {
        return isOpen(method, path)
                ? Optional.empty()
                : Optional.of(ApiScopes.needed(method, path)
                        .map(Scope::text)
                        .orElseThrow(() -> new IllegalStateException("no scope opens " + method + " " + path)));
    }

    private static boolean isOpen(String method, String path) {
        var open = switch (method) {
            case "GET" -> PublicPaths.API_READ;
            case "POST" -> PublicPaths.API_POST;
            default -> new String[0];
        };
        return Arrays.stream(open).anyMatch(pattern -> PATHS.match(pattern, path));
    }
}
