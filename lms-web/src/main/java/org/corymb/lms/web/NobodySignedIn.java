package org.corymb.lms.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Optional;

/** The frame for visitors of an installation that nobody has set up yet. */
class NobodySignedIn implements ShellFacts {

    private static final HostOrganisation CORYMB = new HostOrganisation("corymb", "Corymb", 320, ZoneId.of("UTC"));

    @Override
    public HostOrganisation organisation(HttpServletRequest request) {
        return CORYMB;
    }

    @Override
    public Optional<Viewer> viewer(HttpServletRequest request) {
        return Optional.empty();
    }

    @Override
    public Optional<ZoneId> rememberedZone(HttpServletRequest request) {
        return Optional.empty();
    }

    @Override
    public void rememberZone(HttpServletRequest request, ZoneId zone) {}
}
