package org.corymb.lms.enrolment;

import java.util.Optional;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.shared.AccountId;

/** A learner waits for a seat in a run. */
public record LearnerWaitlisted(EnrolmentId enrolment, RunId run, AccountId learner, Optional<AccountId> by) {}
