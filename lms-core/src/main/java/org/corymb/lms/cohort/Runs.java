package org.corymb.lms.cohort;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corymb.lms.catalogue.OfferingId;
import org.corymb.lms.shared.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The runs, to be read. */
@Service
@Transactional(readOnly = true)
public class Runs {
    private final RunRepository repository;

    Runs(RunRepository repository) {
        this.repository = repository;
    }

    public Optional<Run> byCode(String code) {
        return repository.byCode(code);
    }

    public Run get(String code) {
        return repository.byCode(code).orElseThrow(() -> new UnknownRun(code));
    }

    public Run get(RunId id) {
        return repository.byId(id).orElseThrow(() -> new UnknownRun(id));
    }

    public Map<RunId, Run> byIds(Collection<RunId> ids) {
        return ids.isEmpty() ? Map.of() : repository.byIds(ids);
    }

    /** The announced runs of an offering, the earliest first; drafts are left out. */
    public List<Run> ofOffering(OfferingId offering) {
        return repository.ofOffering(offering);
    }

    /** Every run of these organisations, drafts too, the latest start first. */
    public List<Run> ofOrganisations(Collection<OrganisationId> organisations) {
        return repository.ofOrganisations(organisations);
    }

    /** Every run there is, the latest start first. */
    public List<Run> all() {
        return repository.all();
    }
}
