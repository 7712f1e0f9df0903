package org.corymb.lms.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of offerings with their plans, to be read. */
@Service
@Transactional(readOnly = true)
public class OfferingVersions {
    private final VersionRepository repository;

    OfferingVersions(VersionRepository repository) {
        this.repository = repository;
    }

    public OfferingVersion get(OfferingVersionId id) {
        return repository.byId(id).orElseThrow(() -> new UnknownOfferingVersion(id));
    }

    public List<OfferingVersion> all(Collection<OfferingVersionId> ids) {
        return ids.isEmpty() ? List.of() : repository.byIds(ids);
    }

    public Optional<OfferingVersion> byLabel(OfferingId offering, String label) {
        return repository.byLabel(offering, label);
    }

    /** Every version of every offering, by code, of each the newest first. */
    public List<OfferedVersion> offered() {
        return repository.offered();
    }

    /** The versions of an offering, the oldest first. */
    public List<OfferingVersion> ofOffering(OfferingId offering) {
        return repository.ofOffering(offering);
    }
}
