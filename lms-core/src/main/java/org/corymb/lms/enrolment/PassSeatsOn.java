package org.corymb.lms.enrolment;

import java.util.List;
import org.springframework.stereotype.Component;

/** Gives free seats to those who wait, in their order. Needs the lock on the run. */
@Component
class PassSeatsOn {
    private final EnrolmentRepository enrolments;
    private final EnrolmentBook book;

    PassSeatsOn(EnrolmentRepository enrolments, EnrolmentBook book) {
        this.enrolments = enrolments;
        this.book = book;
    }

    List<Enrolment> pass(LockedRun locked, Change change, boolean exceptional) {
        var free = locked.seats(change.at(), exceptional).toPassOn();
        var admitted =
                enrolments.waiting(locked.run().id()).stream().limit(free).toList();
        admitted.forEach(next -> book.move(next, EnrolmentState.ENROLLED, change));
        return admitted;
    }
}
