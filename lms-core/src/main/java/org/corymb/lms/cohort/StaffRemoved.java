package org.corymb.lms.cohort;

import java.util.Optional;
import org.corymb.lms.shared.AccountId;

/** Somebody is no longer on the staff of a run in this role. */
public record StaffRemoved(RunId run, AccountId account, StaffRole role, Optional<AccountId> by) {}
