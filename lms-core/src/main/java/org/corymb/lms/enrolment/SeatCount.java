package org.corymb.lms.enrolment;

/**
 * The seats of a run as everybody may know them.
 *
 * @param waiting how many people wait for one
 * @param applied how many applications are not decided
 */
public record SeatCount(int capacity, int taken, int waiting, int applied) {

    /** Seats that a newcomer can have now: none while anybody waits. */
    public int left() {
        return waiting > 0 ? 0 : Math.max(0, capacity - taken);
    }
}
