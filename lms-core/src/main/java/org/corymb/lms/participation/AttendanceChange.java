package org.corymb.lms.participation;

import java.time.Instant;
import java.util.Optional;
import org.corymb.lms.requirement.AttendanceStatus;
import org.corymb.lms.requirement.SessionRole;
import org.corymb.lms.shared.AccountId;

/** One entry in the history of a mark: what it said from then on, who said so, and why when it was a correction. */
public record AttendanceChange(
        AttendanceStatus status,
        int minutes,
        SessionRole role,
        Optional<String> reason,
        Optional<AccountId> by,
        Instant at) {}
