package org.corymb.lms.completion;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.requirement.Evaluation;
import org.corymb.lms.shared.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far learners are by the rule of their run, always from what the record says now. */
@Service
@Transactional(readOnly = true)
public class Evaluations {
    private final FactsRepository repository;

    Evaluations(FactsRepository repository) {
        this.repository = repository;
    }

    /** Every learner with a seat, in a constant number of statements. */
    public Map<AccountId, Evaluation> of(RunId run) {
        var snapshot = repository.read(run, Optional.empty());
        var evaluations = new LinkedHashMap<AccountId, Evaluation>();
        snapshot.learners().forEach(learner -> evaluations.put(learner, snapshot.evaluate(learner)));
        return evaluations;
    }

    /** One learner, who need not have a seat yet. */
    public Evaluation of(RunId run, AccountId learner) {
        return repository.read(run, Optional.of(learner)).evaluate(learner);
    }
}
