package org.corymb.lms.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.corymb.lms.identity.Organisation;
import org.corymb.lms.identity.OrganisationKind;
import org.corymb.lms.identity.Organisations;
import org.corymb.lms.web.HostOrganisation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Under whose name the platform appears: the organisation of {@code corymb.organisation}, else the first centre without
 * one above it. Read again every half a minute, since every page needs it and it hardly ever changes.
 */
@Component
class HostOrganisations {
    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final HostOrganisation CORYMB = new HostOrganisation("corymb", "Corymb", 320, ZoneId.of("UTC"));

    private final Organisations organisations;
    private final String configured;
    private final Clock clock;
    private volatile Read read = new Read(CORYMB, Instant.MIN);

    HostOrganisations(Organisations organisations, @Value("${corymb.organisation:}") String configured, Clock clock) {
        this.organisations = organisations;
        this.configured = configured;
        this.clock = clock;
    }

    HostOrganisation host() {
        var now = clock.instant();
        var known = read;
        if (now.isAfter(known.until())) {
            known = new Read(find().map(HostOrganisations::host).orElse(CORYMB), now.plus(KEPT));
            read = known;
        }
        return known.host();
    }

    private Optional<Organisation> find() {
        return configured.isBlank()
                ? organisations.all().stream()
                        .filter(one -> one.kind() == OrganisationKind.CENTRE)
                        .filter(one -> one.parent().isEmpty())
                        .findFirst()
                : organisations.bySlug(configured);
    }

    private static HostOrganisation host(Organisation organisation) {
        return new HostOrganisation(
                organisation.slug(), organisation.shortName(), organisation.hue(), organisation.zone());
    }

    private record Read(HostOrganisation host, Instant until) {}
}
