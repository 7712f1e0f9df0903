package org.corymb.lms.completion;

import java.util.List;
import java.util.Optional;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.shared.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was decided, to be read. */
@Service
@Transactional(readOnly = true)
public class Decisions {
    private final DecisionRepository repository;

    Decisions(DecisionRepository repository) {
        this.repository = repository;
    }

    public Decision get(DecisionId id) {
        return repository.find(id).orElseThrow(() -> new UnknownDecision(id));
    }

    public Optional<Decision> of(RunId run, AccountId learner) {
        return repository.find(run, learner);
    }

    /** In the order in which they were made. */
    public List<Decision> ofRun(RunId run) {
        return repository.ofRun(run);
    }
}
