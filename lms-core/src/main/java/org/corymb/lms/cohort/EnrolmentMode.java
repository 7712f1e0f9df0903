package org.corymb.lms.cohort;

/** How a learner gets into a run. */
public enum EnrolmentMode {
    /** Whoever comes first takes a seat. */
    OPEN,
    /** Learners apply, staff decide. */
    APPLICATION
}
