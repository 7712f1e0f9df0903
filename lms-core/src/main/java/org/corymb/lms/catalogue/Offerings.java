package org.corymb.lms.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is taught, to be read. */
@Service
@Transactional(readOnly = true)
public class Offerings {
    private final OfferingRepository repository;

    Offerings(OfferingRepository repository) {
        this.repository = repository;
    }

    public Optional<Offering> byCode(String code) {
        return repository.byCode(code);
    }

    public Offering get(String code) {
        return repository.byCode(code).orElseThrow(() -> new UnknownOffering(code));
    }

    public Offering get(OfferingId id) {
        return repository.byId(id).orElseThrow(() -> new UnknownOffering(id));
    }

    /** Every offering, by code. */
    public List<Offering> all() {
        return repository.all();
    }

    /** What must have been completed before, by code. */
    public List<Offering> prerequisitesOf(OfferingId id) {
        return repository.prerequisitesOf(id);
    }
}
