package org.corymb.lms.assignment;

import org.corymb.lms.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a learner's work in; it can be handed in again once it is assessed. */
@Service
public class SubmitWork {
    private final HandIn handIn;
    private final ApplicationEventPublisher events;

    SubmitWork(HandIn handIn, ApplicationEventPublisher events) {
        this.handIn = handIn;
        this.events = events;
    }

    /** Handing the same work in twice is harmless; late work is taken and marked as late. */
    @Transactional
    public SubmissionOutcome submit(Actor actor, AssignmentId assignment, Work work) {
        var learner = actor.requireAccount();
        var locked = handIn.lock(learner, assignment);
        var latest = handIn.latest(locked, learner);
        var waiting = latest.filter(attempt -> attempt.state() == SubmissionState.SUBMITTED);
        if (waiting.isPresent()) {
            return waiting.get().work().equals(work)
                    ? handedIn(locked, waiting.get())
                    : new SubmissionOutcome.WaitsForMarker(waiting.get());
        }
        if (work.isEmpty()) {
            return new SubmissionOutcome.NothingToHandIn();
        }
        if (!handIn.takesWork(locked)) {
            return new SubmissionOutcome.RunIsOver();
        }
        var submission = handIn.write(locked, learner, latest, work, SubmissionState.SUBMITTED);
        events.publishEvent(new WorkSubmitted(submission.id(), locked.run(), learner, assignment));
        return handedIn(locked, submission);
    }

    private static SubmissionOutcome handedIn(LockedAssignment assignment, Submission submission) {
        return new SubmissionOutcome.HandedIn(
                submission, assignment.lateAt(submission.submittedAt().orElseThrow()));
    }
}
