package org.corymb.lms.completion;

import java.util.Collection;
import java.util.List;
import org.corymb.lms.cohort.RunId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How learners stand, for lists over many runs. */
@Service
@Transactional(readOnly = true)
public class Standings {
    private final StandingRepository repository;

    Standings(StandingRepository repository) {
        this.repository = repository;
    }

    public List<Standing> ofRuns(Collection<RunId> runs) {
        return runs.isEmpty() ? List.of() : repository.ofRuns(runs);
    }
}
