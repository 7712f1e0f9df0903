package org.corymb.lms.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the frame of a page shows around its content; templates call it {@code #shell}. */
public record Shell(HostOrganisation organisation, @Nullable Viewer viewer, ViewerZone zone, String path) {

    static Shell of(HttpServletRequest request, ShellFacts facts, ViewerZone zone) {
        var query = request.getQueryString();
        var path = request.getRequestURI() + (query == null ? "" : "?" + query);
        return new Shell(facts.organisation(request), facts.viewer(request).orElse(null), zone, path);
    }

    /** The entries of a navigation: PUBLIC, FOOT or the name of an {@link Area}. */
    public List<Place> places(String group) {
        return Place.of(group);
    }

    public int waiting(Place place) {
        return viewer == null ? 0 : viewer.waiting().getOrDefault(place, 0);
    }

    /** Where the viewer has work, in the order of the enum. */
    public List<Area> areas() {
        return viewer == null
                ? List.of()
                : Arrays.stream(Area.values()).filter(viewer.areas()::contains).toList();
    }

    public List<Area> areasBeside(String area) {
        return areas().stream().filter(other -> !other.name().equals(area)).toList();
    }

    /** The value of {@code hx-headers} with which htmx sends the token against forged requests. */
    public String csrfHeader(String name, String token) {
        return "{\"" + name + "\":\"" + token + "\"}";
    }

    /** Keeps htmx within the Content-Security-Policy and lets it show a form that came back with errors. */
    public String htmxConfig() {
        return "{\"includeIndicatorStyles\":false,\"allowEval\":false,\"selfRequestsOnly\":true,"
                + "\"responseHandling\":[{\"code\":\"204\",\"swap\":false},{\"code\":\"[23]..\",\"swap\":true},"
                + "{\"code\":\"422\",\"swap\":true},"
                + "{\"code\":\"413|429\",\"swap\":true,\"target\":\"#main > .wrap\",\"select\":\"#main > .wrap\","
                + "\"swapOverride\":\"outerHTML show:top\"},{\"code\":\"[45]..\",\"swap\":false,\"error\":true}]}";
    }
}
