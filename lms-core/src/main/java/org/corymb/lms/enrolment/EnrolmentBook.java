package org.corymb.lms.enrolment;

import java.util.Optional;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.shared.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes each step of an enrolment three times: the state, its history, the event. Needs the lock on the run. */
@Component
class EnrolmentBook {
    private final EnrolmentRepository enrolments;
    private final ApplicationEventPublisher events;

    EnrolmentBook(EnrolmentRepository enrolments, ApplicationEventPublisher events) {
        this.enrolments = enrolments;
        this.events = events;
    }

    /** Begins an enrolment, or takes up again the one that a learner withdrew or staff declined. */
    EnrolmentId enter(
            RunId run,
            AccountId learner,
            Optional<Enrolment> before,
            EnrolmentState state,
            Optional<String> motivation,
            Change change) {
        var id = before.map(Enrolment::id)
                .orElseGet(() -> enrolments.insert(run, learner, state, motivation, change.at()));
        before.ifPresent(known -> enrolments.change(known.id(), state, change.at()));
        written(id, run, learner, before.map(Enrolment::state), state, change);
        return id;
    }

    /** Takes an enrolment on to its next state. */
    void move(Enrolment enrolment, EnrolmentState state, Change change) {
        enrolments.change(enrolment.id(), state, change.at());
        written(enrolment.id(), enrolment.run(), enrolment.learner(), Optional.of(enrolment.state()), state, change);
    }

    private void written(
            EnrolmentId id,
            RunId run,
            AccountId learner,
            Optional<EnrolmentState> from,
            EnrolmentState to,
            Change change) {
        enrolments.note(id, from, to, change);
        switch (to) {
            case ENROLLED -> events.publishEvent(new LearnerEnrolled(id, run, learner, change.by()));
            case WAITLISTED -> events.publishEvent(new LearnerWaitlisted(id, run, learner, change.by()));
            case APPLIED -> events.publishEvent(new LearnerApplied(id, run, learner, change.by()));
            case WITHDRAWN -> events.publishEvent(new LearnerWithdrew(id, run, learner, change.by()));
            case DECLINED -> events.publishEvent(new ApplicationDeclined(id, run, learner, change.by()));
            case OFFERED, COMPLETED, NOT_COMPLETED -> {}
        }
    }
}
