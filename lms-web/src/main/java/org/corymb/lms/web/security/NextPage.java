package org.corymb.lms.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Where a person wanted to go before signing in; only ever a page of this site. */
public final class NextPage {
    private static final String LOCAL = "/(?![/\\\\])[^\\s\\\\{}]*";
    private static final int LONGEST = 1000;

    private NextPage() {}

    static String of(HttpServletRequest request) {
        var query = request.getQueryString();
        return local(request.getRequestURI() + (query == null ? "" : "?" + query), "/");
    }

    /** The wish if it is a page of this site, else the other. */
    public static String local(@Nullable String wish, String otherwise) {
        return wish != null && wish.length() <= LONGEST && wish.matches(LOCAL) ? wish : otherwise;
    }
}
