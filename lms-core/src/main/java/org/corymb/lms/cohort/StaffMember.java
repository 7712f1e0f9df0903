package org.corymb.lms.cohort;

import org.corymb.lms.shared.AccountId;

/** Somebody on the staff of a run. */
public record StaffMember(AccountId account, StaffRole role) {}
