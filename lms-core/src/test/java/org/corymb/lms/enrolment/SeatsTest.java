package org.corymb.lms.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import org.corymb.lms.cohort.EnrolmentMode;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.enrolment.Seats.Answer;
import org.junit.jupiter.api.Test;

class SeatsTest {

    @Test
    void givesTheLastSeat() {
        assertThat(open(25, 24, 0).forNewcomer()).isEqualTo(Answer.SEAT);
    }

    @Test
    void letsTheNextOneWait() {
        assertThat(open(25, 25, 0).forNewcomer()).isEqualTo(Answer.WAIT);
    }

    @Test
    void keepsAFreeSeatForThoseWhoWaitAlready() {
        var seats = open(25, 24, 3);

        assertThat(seats.forNewcomer()).isEqualTo(Answer.WAIT);
        assertThat(seats.toPassOn()).isOne();
    }

    @Test
    void passesNoSeatOnWhenNoneIsFree() {
        assertThat(open(25, 26, 3).toPassOn()).isZero();
    }

    @Test
    void asksForAnApplicationUnlessStaffEnrol() {
        var asked = new Seats(RunState.OPEN, false, EnrolmentMode.APPLICATION, 25, 0, 0, false);
        var byStaff = new Seats(RunState.OPEN, false, EnrolmentMode.APPLICATION, 25, 0, 0, true);

        assertThat(asked.forNewcomer()).isEqualTo(Answer.APPLY);
        assertThat(byStaff.forNewcomer()).isEqualTo(Answer.SEAT);
    }

    @Test
    void isClosedOnceTheTimeToEnrolIsOver() {
        var late = new Seats(RunState.OPEN, true, EnrolmentMode.OPEN, 25, 0, 0, false);

        assertThat(late.forNewcomer()).isEqualTo(Answer.CLOSED);
        assertThat(late.toPassOn()).isZero();
    }

    @Test
    void letsNobodyIntoARunThatIsCancelled() {
        var cancelled = new Seats(RunState.CANCELLED, false, EnrolmentMode.OPEN, 25, 0, 0, true);

        assertThat(cancelled.forNewcomer()).isEqualTo(Answer.CLOSED);
    }

    private static Seats open(int capacity, int taken, int waiting) {
        return new Seats(RunState.OPEN, false, EnrolmentMode.OPEN, capacity, taken, waiting, false);
    }
}
