package org.corymb.lms.cohort;

/** A run does not take place. */
public record RunCancelled(RunId run) {}
