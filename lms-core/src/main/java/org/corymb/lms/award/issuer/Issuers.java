package org.corymb.lms.award.issuer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.corymb.lms.shared.OrganisationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations that issue badges; one becomes an issuer with its first badge. */
@Service
@Transactional(readOnly = true)
public class Issuers {

    private static final Logger LOG = LoggerFactory.getLogger(Issuers.class);

    private final IssuerRepository issuers;
    private final PublicAddress address;
    private final Clock clock;
    private final Set<OrganisationId> warned = ConcurrentHashMap.newKeySet();

    Issuers(IssuerRepository issuers, PublicAddress address, Clock clock) {
        this.issuers = issuers;
        this.address = address;
        this.clock = clock;
    }

    public Optional<Issuer> of(OrganisationId organisation) {
        return issuers.of(organisation);
    }

    public Optional<Issuer> bySlug(String slug) {
        return issuers.bySlug(slug);
    }

    public Optional<Issuer> byDid(String did) {
        return issuers.byDid(did);
    }

    public List<Issuer> all() {
        return issuers.all();
    }

    /** The issuer that an organisation is, set up now if it is its first time. */
    @Transactional
    public Issuer ensure(OrganisationId organisation) {
        var known = issuers.of(organisation);
        if (known.isEmpty()) {
            var slug = issuers.slugOf(organisation).orElseThrow(() -> new UnknownIssuer(organisation));
            issuers.insert(organisation, address.did(slug), address.base(), clock.instant());
            return issuers.of(organisation).orElseThrow();
        }
        return known.get().base().equals(address.base()) ? known.get() : atNewAddress(known.get());
    }

    /** Keeps other transactions from changing what this issuer has, until the current one ends. */
    @Transactional
    public void lock(OrganisationId organisation) {
        issuers.lock(organisation);
    }

    private Issuer atNewAddress(Issuer issuer) {
        if (issuers.hasIssued(issuer.organisation())) {
            if (warned.add(issuer.organisation())) {
                LOG.warn(
                        "corymb.public-url is {}, but the badges of {} bear {}. They verify only while that address"
                                + " answers.",
                        address.base(),
                        issuer.slug(),
                        issuer.base());
            }
            return issuer;
        }
        issuers.move(issuer.organisation(), address.did(issuer.slug()), address.base());
        return issuers.of(issuer.organisation()).orElseThrow();
    }
}
