package org.corymb.lms.assignment;

import org.corymb.lms.cohort.RunId;
import org.corymb.lms.shared.AccountId;

/** An assessment was published, for the first time or again. */
public record WorkAssessed(
        AssessmentId assessment, RunId run, AccountId learner, AssignmentId assignment, AccountId marker) {}
