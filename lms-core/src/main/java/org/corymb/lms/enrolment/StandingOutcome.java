package org.corymb.lms.enrolment;

import java.util.Optional;
import org.corymb.lms.enrolment.EnrolmentOutcome.Applied;
import org.corymb.lms.enrolment.EnrolmentOutcome.Declined;
import org.corymb.lms.enrolment.EnrolmentOutcome.Enrolled;
import org.corymb.lms.enrolment.EnrolmentOutcome.Refused;
import org.corymb.lms.enrolment.EnrolmentOutcome.Waitlisted;

/** What a repeated wish is answered: the same as the first time. */
final class StandingOutcome {
    private StandingOutcome() {}

    /** Empty when the wish is to be looked at afresh: after a withdrawal, or when staff let somebody in. */
    static Optional<EnrolmentOutcome> of(Enrolment known, boolean exceptional) {
        return switch (known.state()) {
            case ENROLLED, OFFERED, COMPLETED, NOT_COMPLETED -> Optional.of(new Enrolled(known.id()));
            case WAITLISTED ->
                Optional.of(new Waitlisted(known.id(), known.place().orElseThrow()));
            case APPLIED -> exceptional ? Optional.empty() : Optional.of(new Applied(known.id()));
            case DECLINED -> exceptional ? Optional.empty() : Optional.of(new Declined(new Refused()));
            case WITHDRAWN -> Optional.empty();
        };
    }
}
