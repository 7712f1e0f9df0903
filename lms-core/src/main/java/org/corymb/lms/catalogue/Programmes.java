package org.corymb.lms.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The certifications, to be read. */
@Service
@Transactional(readOnly = true)
public class Programmes {
    private final ProgrammeRepository repository;

    Programmes(ProgrammeRepository repository) {
        this.repository = repository;
    }

    public Optional<Programme> byCode(String code) {
        return repository.byCode(code);
    }

    public Programme get(String code) {
        return repository.byCode(code).orElseThrow(() -> new UnknownProgramme(code));
    }

    /** Every certification, by code. */
    public List<Programme> all() {
        return repository.all();
    }
}
