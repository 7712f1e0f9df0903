package org.corymb.lms.enrolment;

import java.util.Optional;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.shared.AccountId;

/** Staff said no to an application. */
public record ApplicationDeclined(EnrolmentId enrolment, RunId run, AccountId learner, Optional<AccountId> by) {}
