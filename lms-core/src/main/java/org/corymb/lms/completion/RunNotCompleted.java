package org.corymb.lms.completion;

import org.corymb.lms.cohort.RunId;
import org.corymb.lms.shared.AccountId;

/** It was decided that a learner did not complete a run. */
public record RunNotCompleted(DecisionId decision, RunId run, AccountId learner) {}
