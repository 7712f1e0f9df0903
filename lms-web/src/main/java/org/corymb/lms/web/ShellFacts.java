package org.corymb.lms.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Optional;

/** What the frame of a page knows about its reader; answered from the session, once for each page. */
public interface ShellFacts {

    /** The organisation under whose name and colour the page appears. */
    HostOrganisation organisation(HttpServletRequest request);

    /** Who is signed in; empty for a visitor. */
    Optional<Viewer> viewer(HttpServletRequest request);

    /** The zone that the signed-in person chose earlier; empty for a visitor. */
    Optional<ZoneId> rememberedZone(HttpServletRequest request);

    /** Keeps the zone with the signed-in person's account; does nothing for a visitor, who has a cookie. */
    void rememberZone(HttpServletRequest request, ZoneId zone);
}
