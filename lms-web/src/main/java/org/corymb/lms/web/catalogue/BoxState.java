package org.corymb.lms.web.catalogue;

import java.time.Instant;
import java.util.Optional;
import org.corymb.lms.cohort.EnrolmentMode;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.enrolment.Enrolment;
import org.corymb.lms.enrolment.SeatCount;
import org.corymb.lms.web.catalogue.EnrolBox.State;

/** What a reader can do about a run; the answer of the verb stands above it. */
final class BoxState {
    private BoxState() {}

    static State of(Run run, SeatCount seats, Optional<Enrolment> mine, boolean missing, boolean visitor, Instant now) {
        return mine.flatMap(BoxState::standing).orElseGet(() -> switch (run.state()) {
            case CANCELLED -> State.CANCELLED;
            case FINISHED -> State.PAST;
            case RUNNING, DRAFT -> State.CLOSED;
            case OPEN -> now.isBefore(run.enrolmentEnds()) ? open(run, seats, missing, visitor) : State.CLOSED;
        });
    }

    private static State open(Run run, SeatCount seats, boolean missing, boolean visitor) {
        if (visitor) {
            return State.VISITOR;
        }
        if (missing) {
            return State.PREREQUISITES;
        }
        if (run.enrolmentMode() == EnrolmentMode.APPLICATION) {
            return State.APPLY;
        }
        return seats.left() > 0 ? State.ENROL : State.WAIT;
    }

    private static Optional<State> standing(Enrolment enrolment) {
        return switch (enrolment.state()) {
            case ENROLLED, OFFERED, COMPLETED, NOT_COMPLETED -> Optional.of(State.ENROLLED);
            case WAITLISTED -> Optional.of(State.WAITING);
            case APPLIED -> Optional.of(State.APPLIED);
            case DECLINED -> Optional.of(State.DECLINED);
            case WITHDRAWN -> Optional.empty();
        };
    }
}
