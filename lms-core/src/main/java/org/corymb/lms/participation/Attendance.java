package org.corymb.lms.participation;

import java.time.Instant;
import java.util.Optional;
import org.corymb.lms.cohort.SessionId;
import org.corymb.lms.requirement.AttendanceStatus;
import org.corymb.lms.requirement.SessionRole;
import org.corymb.lms.shared.AccountId;

/**
 * A learner at a session.
 *
 * @param makeUpFor the missed session of the learner's own run that this one stands in for
 * @param recordedBy empty when the platform's own work recorded it
 */
public record Attendance(
        SessionId session,
        AccountId learner,
        AttendanceStatus status,
        int minutes,
        SessionRole role,
        AttendanceSource source,
        Optional<SessionId> makeUpFor,
        Optional<AccountId> recordedBy,
        Instant recordedAt) {

    boolean says(AttendanceStatus otherStatus, int otherMinutes, SessionRole otherRole) {
        return status == otherStatus && minutes == otherMinutes && role == otherRole;
    }
}
