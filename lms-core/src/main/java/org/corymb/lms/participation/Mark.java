package org.corymb.lms.participation;

import java.util.Optional;
import org.corymb.lms.requirement.AttendanceStatus;
import org.corymb.lms.requirement.SessionRole;
import org.corymb.lms.shared.BrokenRule;

/**
 * What the roll says of one learner.
 *
 * @param minutes how long the learner stayed; without a number the whole session when present, none otherwise
 */
public record Mark(AttendanceStatus status, Optional<Integer> minutes, SessionRole role) {

    public Mark {
        if (minutes.filter(stayed -> stayed < 0 || stayed > 1440).isPresent()) {
            throw new BrokenRule("attendance-minutes", minutes.get());
        }
    }

    public static Mark present() {
        return new Mark(AttendanceStatus.PRESENT, Optional.empty(), SessionRole.ATTENDED);
    }

    public static Mark present(int minutes) {
        return new Mark(AttendanceStatus.PRESENT, Optional.of(minutes), SessionRole.ATTENDED);
    }

    public static Mark present(SessionRole role) {
        return new Mark(AttendanceStatus.PRESENT, Optional.empty(), role);
    }

    public static Mark absent() {
        return new Mark(AttendanceStatus.ABSENT, Optional.empty(), SessionRole.ATTENDED);
    }

    public static Mark excused() {
        return new Mark(AttendanceStatus.EXCUSED, Optional.empty(), SessionRole.ATTENDED);
    }

    /** The minutes to store for a session of this length: nobody stays longer than it takes. */
    int minutesOf(int session) {
        return status == AttendanceStatus.PRESENT ? Math.min(session, minutes.orElse(session)) : 0;
    }

    /** A role is held by somebody who was there. */
    SessionRole heldRole() {
        return status == AttendanceStatus.PRESENT ? role : SessionRole.ATTENDED;
    }
}
