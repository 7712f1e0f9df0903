package org.corymb.lms.assignment;

import org.corymb.lms.cohort.RunId;
import org.corymb.lms.shared.AccountId;

/** A learner handed work in. */
public record WorkSubmitted(SubmissionId submission, RunId run, AccountId learner, AssignmentId assignment) {}
