package org.corymb.lms.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.corymb.lms.identity.Organisation;
import org.corymb.lms.identity.OrganisationKind;
import org.corymb.lms.identity.Organisations;
import org.corymb.lms.web.HostOrganisation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Under whose name the platform appears: the organisation of {@code corymb.organisation}, else the first centre without
 * one above it. Every page needs it and it hardly ever changes: the first page reads it, then it is read again every half
 * a minute beside the page that finds it old.
 */
@Component
class HostOrganisations {
    private static final Logger LOG = LoggerFactory.getLogger(HostOrganisations.class);
    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final HostOrganisation CORYMB = new HostOrganisation("corymb", "Corymb", 320, ZoneId.of("UTC"));

    private final Organisations organisations;
    private final String configured;
    private final Clock clock;
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile @Nullable Read read;

    HostOrganisations(Organisations organisations, @Value("${corymb.organisation:}") String configured, Clock clock) {
        this.organisations = organisations;
        this.configured = configured;
        this.clock = clock;
    }

    HostOrganisation host() {
        var known = read;
        if (known == null) {
            return readAgain().host();
        }
        if (clock.instant().isAfter(known.until()) && reading.compareAndSet(false, true)) {
            Thread.startVirtualThread(this::readBesideThePage);
        }
        return known.host();
    }

    private void readBesideThePage() {
        try {
            readAgain();
        } catch (DataAccessException failed) {
            LOG.warn(
                    "the organisation of the pages cannot be read: {}",
                    failed.getClass().getSimpleName());
        } finally {
            reading.set(false);
        }
    }

    private Read readAgain() {
        var found = new Read(
                find().map(HostOrganisations::host).orElse(CORYMB),
                clock.instant().plus(KEPT));
        read = found;
        return found;
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
