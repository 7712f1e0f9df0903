package org.corymb.lms.cohort;

/** All sessions of a run are over; decisions and badges remain. */
public record RunFinished(RunId run) {}
