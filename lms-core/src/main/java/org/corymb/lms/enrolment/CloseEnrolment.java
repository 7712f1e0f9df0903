package org.corymb.lms.enrolment;

import java.time.Clock;
import java.util.Optional;
import org.corymb.lms.cohort.RunAccess;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.NotAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Ends an enrolment once its completion is decided. */
@Service
public class CloseEnrolment {
    private final SeatRepository seats;
    private final EnrolmentRepository enrolments;
    private final EnrolmentBook book;
    private final RunAccess access;
    private final Clock clock;

    CloseEnrolment(
            SeatRepository seats, EnrolmentRepository enrolments, EnrolmentBook book, RunAccess access, Clock clock) {
        this.seats = seats;
        this.enrolments = enrolments;
        this.book = book;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Closing twice with the same outcome changes nothing.
     *
     * @throws BrokenRule {@code not-enrolled} when the learner has no seat
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void complete(Actor actor, RunId run, AccountId learner, boolean completed) {
        if (!access.rightsOf(actor, run).decides()) {
            throw new NotAllowed("run-decide");
        }
        seats.lock(run);
        var enrolment = enrolments.of(run, learner).orElseThrow(() -> new NotEnrolled(run));
        var outcome = completed ? EnrolmentState.COMPLETED : EnrolmentState.NOT_COMPLETED;
        if (!enrolment.state().belongs()) {
            throw new BrokenRule("not-enrolled");
        }
        if (enrolment.state() != outcome) {
            book.move(enrolment, outcome, new Change(actor.account(), clock.instant(), Optional.empty()));
        }
    }
}
