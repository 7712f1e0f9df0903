package org.corymb.lms.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.shared.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What markers said of work, to be read. */
@Service
@Transactional(readOnly = true)
public class Assessments {
    private final AssessmentRepository repository;

    Assessments(AssessmentRepository repository) {
        this.repository = repository;
    }

    /** What a learner sees of an assignment: the published assessments, the oldest first. */
    public List<Assessment> published(AssignmentId assignment, AccountId learner) {
        return repository.ofLearner(assignment, learner).stream()
                .filter(Assessment::published)
                .toList();
    }

    /** What a learner sees in a whole run. */
    public List<Assessment> published(RunId run, AccountId learner) {
        return published(List.of(run), learner);
    }

    /** What a learner sees in several runs. */
    public List<Assessment> published(Collection<RunId> runs, AccountId learner) {
        return runs.isEmpty()
                ? List.of()
                : repository.ofLearnerInRuns(runs, learner).stream()
                        .filter(Assessment::published)
                        .toList();
    }

    /** The newest assessment of an attempt, drafts too; without an attempt that of what is marked live. */
    public Optional<Assessment> current(AssignmentId assignment, AccountId learner, Optional<SubmissionId> attempt) {
        return repository.current(assignment, learner, attempt);
    }

    /** All assessments in a run, drafts too. */
    public List<Assessment> ofRun(RunId run) {
        return repository.ofRun(run);
    }
}
