package org.corymb.lms.participation;

import java.util.Optional;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.cohort.SessionId;
import org.corymb.lms.shared.AccountId;

/** The roll of a session is complete: whoever was not marked was away. */
public record RollClosed(SessionId session, RunId run, int absent, Optional<AccountId> by) {}
