package org.corymb.lms.cohort;

import java.util.Optional;
import org.corymb.lms.shared.AccountId;

/** Somebody is on the staff of a run from now on. */
public record StaffPut(RunId run, AccountId account, StaffRole role, Optional<AccountId> by) {}
