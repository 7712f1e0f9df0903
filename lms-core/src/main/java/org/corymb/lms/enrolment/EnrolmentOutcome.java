package org.corymb.lms.enrolment;

import java.util.List;

/** What became of a wish for a seat. */
public sealed interface EnrolmentOutcome {

    /** The learner has a seat. */
    record Enrolled(EnrolmentId enrolment) implements EnrolmentOutcome {}

    /**
     * No seat is free; the learner waits.
     *
     * @param position 1 is the next to be let in
     */
    record Waitlisted(EnrolmentId enrolment, int position) implements EnrolmentOutcome {}

    /** Staff decide. */
    record Applied(EnrolmentId enrolment) implements EnrolmentOutcome {}

    /** There is no seat for this learner. */
    record Declined(Reason reason) implements EnrolmentOutcome {}

    /** Why somebody is not let in. */
    sealed interface Reason {
        /** The name of the reason in messages. */
        String code();
    }

    /** The run takes nobody now: it is a draft, has begun, is over or was cancelled. */
    record Closed() implements Reason {
        @Override
        public String code() {
            return "closed";
        }
    }

    /** These offerings must be completed first. */
    record MissingPrerequisites(List<String> offeringCodes) implements Reason {
        public MissingPrerequisites {
            offeringCodes = List.copyOf(offeringCodes);
        }

        @Override
        public String code() {
            return "prerequisites";
        }
    }

    /** Staff have said no already. */
    record Refused() implements Reason {
        @Override
        public String code() {
            return "refused";
        }
    }
}
