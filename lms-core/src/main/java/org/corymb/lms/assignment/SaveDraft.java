package org.corymb.lms.assignment;

import org.corymb.lms.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a learner has written so far. */
@Service
public class SaveDraft {
    private final HandIn handIn;

    SaveDraft(HandIn handIn) {
        this.handIn = handIn;
    }

    /** Once an attempt is assessed, a draft begins the next one. */
    @Transactional
    public SubmissionOutcome save(Actor actor, AssignmentId assignment, Work work) {
        var learner = actor.requireAccount();
        var locked = handIn.lock(learner, assignment);
        var latest = handIn.latest(locked, learner);
        if (latest.filter(attempt -> attempt.state() == SubmissionState.SUBMITTED)
                .isPresent()) {
            return new SubmissionOutcome.WaitsForMarker(latest.get());
        }
        if (!handIn.takesWork(locked)) {
            return new SubmissionOutcome.RunIsOver();
        }
        return new SubmissionOutcome.DraftSaved(handIn.write(locked, learner, latest, work, SubmissionState.DRAFT));
    }
}
