package org.corymb.lms.completion;

import org.corymb.lms.cohort.RunId;
import org.corymb.lms.shared.AccountId;

/** How a learner stood when the record last changed; kept so that lists need not evaluate. */
public record Standing(RunId run, AccountId learner, boolean satisfied, boolean impossible) {}
