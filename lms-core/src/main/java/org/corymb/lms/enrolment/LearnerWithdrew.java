package org.corymb.lms.enrolment;

import java.util.Optional;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.shared.AccountId;

/** A learner gave a seat, an application or a place in the queue back. */
public record LearnerWithdrew(EnrolmentId enrolment, RunId run, AccountId learner, Optional<AccountId> by) {}
