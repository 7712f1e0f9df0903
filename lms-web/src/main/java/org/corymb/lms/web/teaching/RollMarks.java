package org.corymb.lms.web.teaching;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.corymb.lms.cohort.SessionId;
import org.corymb.lms.cohort.Sessions;
import org.corymb.lms.participation.Attendance;
import org.corymb.lms.participation.Attendances;
import org.corymb.lms.participation.CloseRoll;
import org.corymb.lms.participation.Mark;
import org.corymb.lms.participation.RecordAttendance;
import org.corymb.lms.participation.RecordingOutcome;
import org.corymb.lms.requirement.AttendanceStatus;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.springframework.stereotype.Component;

/** Turns what the roll call page sends into marks, one at a time. */
@Component
class RollMarks {
    private final Sessions sessions;
    private final Roster roster;
    private final Attendances attendances;
    private final RecordAttendance record;
    private final CloseRoll close;

    RollMarks(Sessions sessions, Roster roster, Attendances attendances, RecordAttendance record, CloseRoll close) {
        this.sessions = sessions;
        this.roster = roster;
        this.attendances = attendances;
        this.record = record;
        this.close = close;
    }

    RecordingOutcome touch(Actor actor, SessionId session, AccountId learner, boolean here) {
        return record.record(actor, session, learner, here ? Mark.present() : Mark.absent(), Optional.empty());
    }

    RecordingOutcome mark(Actor actor, SessionId session, MarkForm form) {
        return record.record(actor, session, form.learner(), form.mark(), form.why());
    }

    /** Only what the form changes is written, so that minutes and roles marked before stay. */
    void form(Actor actor, SessionId session, Set<AccountId> here, String act) {
        var present = attendances.ofSession(session).stream()
                .filter(mark -> mark.status() == AttendanceStatus.PRESENT)
                .map(Attendance::learner)
                .collect(Collectors.toSet());
        for (var learner : roster.of(sessions.get(session).run())) {
            var wanted = "all".equals(act) || here.contains(learner.id());
            if (wanted != present.contains(learner.id())) {
                touch(actor, session, learner.id(), wanted);
            }
        }
        if ("close".equals(act)) {
            close.close(actor, session);
        }
    }
}
