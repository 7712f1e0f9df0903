package org.corymb.lms.participation;

import java.util.Optional;
import org.corymb.lms.cohort.SessionId;
import org.corymb.lms.requirement.AttendanceStatus;
import org.corymb.lms.requirement.SessionRole;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;

/** A mark as it is to be written. */
record RollEntry(
        SessionId session,
        AccountId learner,
        AttendanceStatus status,
        int minutes,
        SessionRole role,
        AttendanceSource source,
        Optional<SessionId> makeUpFor,
        Optional<String> reason,
        Optional<AccountId> by) {

    RollEntry {
        if (reason.filter(text -> text.length() > 500).isPresent()) {
            throw new BrokenRule("attendance-reason-length", 500);
        }
    }

    static RollEntry of(Actor actor, Roll roll, AccountId learner, Mark mark, Optional<String> reason) {
        var source = actor instanceof Actor.Platform ? AttendanceSource.IMPORT : AttendanceSource.ROLL_CALL;
        return new RollEntry(
                roll.session(),
                learner,
                mark.status(),
                mark.minutesOf(roll.minutes()),
                mark.heldRole(),
                source,
                Optional.empty(),
                reason,
                actor.account());
    }

    RollEntry standingInFor(SessionId missed) {
        return new RollEntry(session, learner, status, minutes, role, source, Optional.of(missed), reason, by);
    }

    boolean repeats(Attendance before) {
        return before.says(status, minutes, role) && before.makeUpFor().equals(makeUpFor);
    }
}
