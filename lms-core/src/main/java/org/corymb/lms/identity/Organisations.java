package org.corymb.lms.identity;

import java.util.List;
import java.util.Optional;
import org.corymb.lms.shared.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations, to be read. */
@Service
@Transactional(readOnly = true)
public class Organisations {
    private final OrganisationRepository repository;

    Organisations(OrganisationRepository repository) {
        this.repository = repository;
    }

    public Optional<Organisation> bySlug(String slug) {
        return repository.bySlug(slug);
    }

    public Organisation get(OrganisationId id) {
        return repository.byId(id).orElseThrow(() -> new UnknownOrganisation(id));
    }

    public Organisation get(String slug) {
        return repository.bySlug(slug).orElseThrow(() -> new UnknownOrganisation(slug));
    }

    /** Every organisation, by name. */
    public List<Organisation> all() {
        return repository.all();
    }
}
