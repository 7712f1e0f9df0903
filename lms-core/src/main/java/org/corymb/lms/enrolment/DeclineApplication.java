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

/** Says no to an application; saying yes is {@link EnrolLearner} by those who plan the run. */
@Service
public class DeclineApplication {
    private final SeatRepository seats;
    private final EnrolmentRepository enrolments;
    private final EnrolmentBook book;
    private final RunAccess access;
    private final Clock clock;

    DeclineApplication(
            SeatRepository seats, EnrolmentRepository enrolments, EnrolmentBook book, RunAccess access, Clock clock) {
        this.seats = seats;
        this.enrolments = enrolments;
        this.book = book;
        this.access = access;
        this.clock = clock;
    }

    /** @throws BrokenRule {@code not-applied} when there is no open application */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void decline(Actor actor, AccountId learner, RunId run, String reason) {
        if (!access.rightsOf(actor, run).plans()) {
            throw new NotAllowed("run-plan");
        }
        seats.lock(run);
        var enrolment = enrolments.of(run, learner).orElseThrow(() -> new NotEnrolled(run));
        if (enrolment.state() == EnrolmentState.DECLINED) {
            return;
        }
        if (enrolment.state() != EnrolmentState.APPLIED) {
            throw new BrokenRule("not-applied");
        }
        book.move(
                enrolment, EnrolmentState.DECLINED, new Change(actor.account(), clock.instant(), Optional.of(reason)));
    }
}
