package org.corymb.lms.assignment;

import java.time.Clock;
import java.util.Optional;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.NotAllowed;
import org.springframework.stereotype.Component;

/** What saving a draft and handing in have in common: whose work it is, and which attempt. */
@Component
class HandIn {
    private final AssignmentRepository assignments;
    private final SubmissionRepository submissions;
    private final Clock clock;

    HandIn(AssignmentRepository assignments, SubmissionRepository submissions, Clock clock) {
        this.assignments = assignments;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** Locks the assignment for a learner with a seat in its run. */
    LockedAssignment lock(AccountId learner, AssignmentId assignment) {
        var locked = assignments.lock(assignment).orElseThrow(() -> new UnknownAssignment(assignment));
        if (!assignments.isEnrolled(locked.run(), learner)) {
            throw new NotAllowed("hand-in");
        }
        return locked;
    }

    boolean takesWork(LockedAssignment assignment) {
        return assignments.takesWork(assignment.run());
    }

    Optional<Submission> latest(LockedAssignment assignment, AccountId learner) {
        return submissions.latest(assignment.id(), learner);
    }

    Submission write(
            LockedAssignment assignment,
            AccountId learner,
            Optional<Submission> latest,
            Work work,
            SubmissionState as) {
        var draft = latest.filter(attempt -> attempt.state() == SubmissionState.DRAFT);
        var attempt = latest.map(Submission::attempt).orElse(0) + (draft.isPresent() ? 0 : 1);
        var now = clock.instant();
        var written = new Submission(
                draft.map(Submission::id).orElseGet(SubmissionId::random),
                assignment.id(),
                learner,
                attempt,
                as,
                work,
                now,
                as == SubmissionState.DRAFT ? Optional.empty() : Optional.of(now));
        submissions.write(written);
        return written;
    }
}
