package org.corymb.lms.cohort;

import java.util.Optional;
import org.corymb.lms.shared.AccountId;

/** A run was opened from a version; its sessions exist. Listeners in the same transaction add what it needs. */
public record RunOpened(RunId run, Optional<AccountId> by) {}
