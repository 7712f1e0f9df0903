package org.corymb.lms.cohort;

/** What somebody does in a run. */
public enum StaffRole {
    LEAD,
    FACILITATOR,
    GRADER,
    OBSERVER
}
