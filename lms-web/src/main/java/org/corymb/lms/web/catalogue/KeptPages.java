package org.corymb.lms.web.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.corymb.lms.web.ViewerZone;
import org.corymb.lms.web.security.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/**
 * Public pages of the catalogue as visitors saw them a few seconds ago. They are the same for all visitors of one zone,
 * so many may look at once: the first who finds a page old has it made anew, and until that is done the others get the
 * old one, at most once more as long. Whoever is signed in, or brings a cookie of a session or of a form, is never answered from
 * here, and a page that sets a cookie of its own is never kept.
 */
@Component
class KeptPages {
    private static final Pattern PATHS = Pattern.compile("/|/(offerings|runs|organisations|programmes)/[^/]{1,80}");
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int LONGEST_QUERY = 300;
    private static final int MOST_BYTES = 32_000_000;

    private final Cache<Key, Page> pages;
    private final Map<Key, CompletableFuture<Void>> beingMade = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Duration kept;

    KeptPages(Clock clock, @Value("${corymb.pages.kept:5s}") Duration kept) {
        this.clock = clock;
        this.kept = kept;
        this.pages = Caffeine.newBuilder()
                .expireAfterWrite(kept.multipliedBy(2))
                .maximumWeight(MOST_BYTES)
                .<Key, Page>weigher((key, page) -> page.weight())
                .build();
    }

    /** What a page depends on; empty for a request that must not be answered from here. */
    Optional<Key> key(HttpServletRequest request, ViewerZone zone, Locale locale) {
        var query = Optional.ofNullable(request.getQueryString()).orElse("");
        return mayKeep(request)
                ? Optional.of(new Key(request.getRequestURL().toString(), query, zone, locale))
                : Optional.empty();
    }

    /** Whether the request is a visitor's for one of the pages that are kept. */
    boolean mayKeep(HttpServletRequest request) {
        var query = request.getQueryString();
        return kept.isPositive()
                && request.getMethod().equals("GET")
                && PATHS.matcher(request.getRequestURI()
                                .substring(request.getContextPath().length()))
                        .matches()
                && (query == null || query.length() <= LONGEST_QUERY)
                && CurrentActor.get().account().isEmpty()
                && request.getSession(false) == null
                && WebUtils.getCookie(request, "corymb") == null
                && WebUtils.getCookie(request, "corymb-form") == null;
    }

    /**
     * What this request is to do about a page: send it as it is kept, or make it. An old page is made by the first who finds
     * it old, and sent to the others meanwhile. A page that nobody has yet is made by the first, too; the others wait for
     * that one, and make it themselves if there still is none.
     */
    Turn turn(Key key) {
        var known = pages.getIfPresent(key);
        if (known != null && clock.instant().isBefore(known.made.plus(kept))) {
            return new Turn.Send(known);
        }
        var mine = new CompletableFuture<Void>();
        var others = beingMade.putIfAbsent(key, mine);
        if (others == null) {
            return new Turn.Make(true);
        }
        if (known == null) {
            others.copy()
                    .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
            known = pages.getIfPresent(key);
        }
        return known == null ? new Turn.Make(false) : new Turn.Send(known);
    }

    /** What the first who makes a page does afterwards, whatever came of it: those who wait look again. */
    void end(Key key) {
        var made = beingMade.remove(key);
        if (made != null) {
            made.complete(null);
        }
    }

    /** Keeps a whole HTML page that set no cookie. */
    void keep(Key key, ContentCachingResponseWrapper response, int cookiesBefore) {
        var type = response.getContentType();
        if (response.getStatus() == HttpServletResponse.SC_OK
                && type != null
                && type.startsWith("text/html")
                && response.getHeaders(HttpHeaders.SET_COOKIE).size() == cookiesBefore) {
            pages.put(key, new Page(response, type, clock.instant()));
        }
    }

    /** What a page depends on. */
    record Key(String address, String query, ViewerZone zone, Locale locale) {}

    /** What a request is to do. */
    sealed interface Turn {
        /** Answer with that page. */
        record Send(Page page) implements Turn {}

        /** Make the page; the first has to say when it is done. */
        record Make(boolean first) implements Turn {}
    }

    /** A page as it was sent. */
    static final class Page {
        private final String type;
        private final @Nullable String language;
        private final byte[] body;
        private final Instant made;

        private Page(ContentCachingResponseWrapper response, String type, Instant made) {
            this.type = type;
            this.language = response.getHeader(HttpHeaders.CONTENT_LANGUAGE);
            this.body = response.getContentAsByteArray();
            this.made = made;
        }

        int weight() {
            return body.length + 1000;
        }

        void send(HttpServletResponse response) throws IOException {
            response.setContentType(type);
            if (language != null) {
                response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language);
            }
            response.getOutputStream().write(body);
        }
    }
}
