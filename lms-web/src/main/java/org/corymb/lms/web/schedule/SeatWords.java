package org.corymb.lms.web.schedule;

import org.corymb.lms.cohort.EnrolmentMode;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.enrolment.SeatCount;

/**
 * What is said of the seats of a run.
 *
 * @param look the end of the class of a pill
 */
public record SeatWords(String look, String pill, String seats) {

    /** So long before its first day it is decided whether a run takes place. */
    public static final int DECIDED_WITHIN_DAYS = 45;

    /** @param soon whether the run begins within the time in which it must be decided whether it takes place */
    public static SeatWords of(Run run, SeatCount seats, boolean soon, Words words) {
        return switch (run.state()) {
            case CANCELLED -> new SeatWords("bad", words.say("seats.cancelled"), "");
            case FINISHED -> new SeatWords("", words.say("seats.finished"), "");
            case RUNNING -> new SeatWords("", words.say("seats.running"), "");
            case DRAFT -> new SeatWords("", words.say("seats.draft"), "");
            case OPEN -> open(run, seats, soon, words);
        };
    }

    private static SeatWords open(Run run, SeatCount seats, boolean soon, Words words) {
        if (seats.left() == 0) {
            return new SeatWords("info", words.say("seats.waitlist"), words.say("seats.waiting", seats.waiting()));
        }
        var left = words.say("seats.left", seats.left(), seats.capacity());
        if (run.enrolmentMode() == EnrolmentMode.APPLICATION) {
            return new SeatWords("info", words.say("seats.application"), left);
        }
        if (soon && seats.taken() < run.minimum()) {
            return new SeatWords(
                    "warn", words.say("seats.not-sure"), words.say("seats.minimum", seats.taken(), run.minimum()));
        }
        return seats.left() * 5 <= seats.capacity()
                ? new SeatWords("warn", words.say("seats.nearly-full"), left)
                : new SeatWords("good", words.say("seats.open"), left);
    }
}
