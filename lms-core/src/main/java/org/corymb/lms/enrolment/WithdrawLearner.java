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

/** Gives a seat, an application or a place in the queue back; a seat goes to the first who waits. */
@Service
public class WithdrawLearner {
    private final SeatRepository seats;
    private final EnrolmentRepository enrolments;
    private final EnrolmentBook book;
    private final PassSeatsOn passing;
    private final RunAccess access;
    private final Clock clock;

    WithdrawLearner(
            SeatRepository seats,
            EnrolmentRepository enrolments,
            EnrolmentBook book,
            PassSeatsOn passing,
            RunAccess access,
            Clock clock) {
        this.seats = seats;
        this.enrolments = enrolments;
        this.book = book;
        this.passing = passing;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Doing it twice changes nothing.
     *
     * @throws BrokenRule {@code enrolment-ended} when the completion is decided already
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void withdraw(Actor actor, AccountId learner, RunId run, Optional<String> reason) {
        if (!actor.is(learner) && !access.rightsOf(actor, run).plans()) {
            throw new NotAllowed("withdraw-others");
        }
        seats.lock(run);
        var enrolment = enrolments.of(run, learner).orElseThrow(() -> new NotEnrolled(run));
        var by = actor.account();
        switch (enrolment.state()) {
            case WITHDRAWN, DECLINED -> {}
            case COMPLETED, NOT_COMPLETED -> throw new BrokenRule("enrolment-ended");
            case ENROLLED, OFFERED, WAITLISTED, APPLIED -> {
                book.move(enrolment, EnrolmentState.WITHDRAWN, new Change(by, clock.instant(), reason));
                passing.pass(seats.lock(run), new Change(by, clock.instant(), Optional.of("seat-passed-on")), false);
            }
        }
    }
}
