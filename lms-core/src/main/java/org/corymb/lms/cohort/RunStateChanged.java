package org.corymb.lms.cohort;

import java.util.Optional;
import org.corymb.lms.shared.AccountId;

/** A run went on from one state to the next. */
public record RunStateChanged(RunId run, RunState from, RunState to, Optional<AccountId> by) {}
