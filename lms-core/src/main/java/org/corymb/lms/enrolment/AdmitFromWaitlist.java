package org.corymb.lms.enrolment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.corymb.lms.cohort.RunAccess;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.NotAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Lets in those who wait, as far as there are seats: after more seats were made, for example. */
@Service
public class AdmitFromWaitlist {
    private final SeatRepository seats;
    private final PassSeatsOn passing;
    private final RunAccess access;
    private final Clock clock;

    AdmitFromWaitlist(SeatRepository seats, PassSeatsOn passing, RunAccess access, Clock clock) {
        this.seats = seats;
        this.passing = passing;
        this.access = access;
        this.clock = clock;
    }

    /** Answers whom it let in, in their order. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<AccountId> admit(Actor actor, RunId run) {
        if (!access.rightsOf(actor, run).plans()) {
            throw new NotAllowed("run-plan");
        }
        var change = new Change(actor.account(), clock.instant(), Optional.of("seat-passed-on"));
        return passing.pass(seats.lock(run), change, true).stream()
                .map(Enrolment::learner)
                .toList();
    }
}
