package org.corymb.lms.enrolment;

import java.util.Optional;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.shared.AccountId;

/** A learner asked for a seat that staff give. */
public record LearnerApplied(EnrolmentId enrolment, RunId run, AccountId learner, Optional<AccountId> by) {}
