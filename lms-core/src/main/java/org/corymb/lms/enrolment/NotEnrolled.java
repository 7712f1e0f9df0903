package org.corymb.lms.enrolment;

import org.corymb.lms.cohort.RunId;
import org.corymb.lms.shared.UnknownThing;

/** The learner has nothing to do with this run. */
public class NotEnrolled extends UnknownThing {

    private static final long serialVersionUID = 1L;

    public NotEnrolled(RunId run) {
        super("enrolment in run", run);
    }
}
