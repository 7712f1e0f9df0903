package org.corymb.lms.enrolment;

import java.time.Instant;
import java.util.Optional;
import org.corymb.lms.shared.AccountId;

/** Who changed an enrolment, when and why. */
record Change(Optional<AccountId> by, Instant at, Optional<String> reason) {}
