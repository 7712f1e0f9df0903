package org.corymb.lms.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.shared.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What learners wrote and handed in, to be read. */
@Service
@Transactional(readOnly = true)
public class Submissions {
    private final SubmissionRepository repository;

    Submissions(SubmissionRepository repository) {
        this.repository = repository;
    }

    /** All attempts of a learner at one assignment, the first one first; the last may be a draft. */
    public List<Submission> ofLearner(AssignmentId assignment, AccountId learner) {
        return repository.ofLearner(assignment, learner);
    }

    /** All attempts of a learner in a run. */
    public List<Submission> ofLearner(RunId run, AccountId learner) {
        return repository.ofLearnerInRuns(List.of(run), learner);
    }

    /** All attempts of a learner in several runs. */
    public List<Submission> ofLearner(Collection<RunId> runs, AccountId learner) {
        return runs.isEmpty() ? List.of() : repository.ofLearnerInRuns(runs, learner);
    }

    /** What one learner handed in last, without drafts. */
    public Optional<Submission> handedIn(AssignmentId assignment, AccountId learner) {
        return repository.latestHandedIn(assignment, learner);
    }

    /** How many attempts wait for a marker in each of these runs; a run without any is left out. */
    public Map<RunId, Integer> waiting(Collection<RunId> runs) {
        return runs.isEmpty() ? Map.of() : repository.waiting(runs);
    }

    /** All that was handed in in a run, the earliest first; drafts stay with their learners. */
    public List<Submission> ofRun(RunId run) {
        return repository.ofRun(run);
    }
}
