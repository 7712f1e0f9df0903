package org.corymb.lms.assignment;

/** How far an attempt is. */
public enum SubmissionState {
    DRAFT,
    SUBMITTED,
    ASSESSED
}
