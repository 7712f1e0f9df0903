package org.corymb.lms.participation;

import java.util.Optional;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.cohort.SessionId;
import org.corymb.lms.shared.AccountId;

/**
 * The roll says something new of a learner.
 *
 * @param run the learner's own run, which for a make-up is not the session's
 */
public record AttendanceRecorded(SessionId session, RunId run, AccountId learner, Optional<AccountId> by) {}
