package org.corymb.lms.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/** Finds the viewer's zone: the address's {@code ?zone=}, else the account's, else the cookie's, else the organisation's. */
public class ViewerZones implements HandlerInterceptor {

    private static final String PARAMETER = "zone";
    private static final String COOKIE = "zone";
    private static final String FOUND = ViewerZone.class.getName();

    private final ShellFacts facts;

    ViewerZones(ShellFacts facts) {
        this.facts = facts;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("GET")) {
            zone(request.getParameter(PARAMETER)).ifPresent(zone -> remember(zone, request, response));
        }
        return true;
    }

    void remember(ZoneId zone, HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(FOUND, new ViewerZone(zone, true));
        if (!zone.equals(cookie(request).orElse(null))) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(zone, request.isSecure()));
        }
        if (!zone.equals(facts.rememberedZone(request).orElse(null))) {
            facts.rememberZone(request, zone);
        }
    }

    /** The zone in which this request is to be answered. */
    public ViewerZone of(HttpServletRequest request) {
        if (request.getAttribute(FOUND) instanceof ViewerZone found) {
            return found;
        }
        var zone = facts.rememberedZone(request)
                .or(() -> cookie(request))
                .map(chosen -> new ViewerZone(chosen, true))
                .orElseGet(() -> new ViewerZone(facts.organisation(request).zone(), false));
        request.setAttribute(FOUND, zone);
        return zone;
    }

    /** The zone of that id; empty for anything else than a zone with a region, such as an offset. */
    static Optional<ZoneId> zone(@Nullable String id) {
        return Optional.ofNullable(id)
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of);
    }

    private static Optional<ZoneId> cookie(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? Optional.empty() : zone(cookie.getValue().replace('.', '/'));
    }

    private static String cookie(ZoneId zone, boolean secure) {
        return ResponseCookie.from(COOKIE, zone.getId().replace('/', '.'))
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
