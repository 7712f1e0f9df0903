package org.corymb.lms.enrolment;

import java.util.Optional;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.shared.AccountId;

/** A learner has a seat in a run. */
public record LearnerEnrolled(EnrolmentId enrolment, RunId run, AccountId learner, Optional<AccountId> by) {}
