package org.corymb.lms.completion;

import org.corymb.lms.cohort.RunId;
import org.corymb.lms.shared.AccountId;

/** A learner completed a run: a badge is due. */
public record RunCompleted(DecisionId decision, RunId run, AccountId learner) {}
