package org.corymb.lms.participation;

import java.util.Optional;
import org.corymb.lms.cohort.RunAccess;
import org.corymb.lms.cohort.SessionId;
import org.corymb.lms.cohort.UnknownSession;
import org.corymb.lms.participation.RecordingOutcome.AlreadySo;
import org.corymb.lms.participation.RecordingOutcome.NotInTheRun;
import org.corymb.lms.participation.RecordingOutcome.ReasonNeeded;
import org.corymb.lms.participation.RecordingOutcome.Recorded;
import org.corymb.lms.participation.RecordingOutcome.SessionCancelled;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.NotAllowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks one learner in the roll of a session; the last mark holds, the earlier ones stay in its history. */
@Service
public class RecordAttendance {
    private final RollRepository rolls;
    private final RunAccess access;
    private final ApplicationEventPublisher events;

    RecordAttendance(RollRepository rolls, RunAccess access, ApplicationEventPublisher events) {
        this.rolls = rolls;
        this.access = access;
        this.events = events;
    }

    /** @param reason needed once the roll is closed */
    @Transactional
    public RecordingOutcome record(
            Actor actor, SessionId session, AccountId learner, Mark mark, Optional<String> reason) {
        var roll = rolls.lock(session).orElseThrow(() -> new UnknownSession(session));
        if (!access.rightsOf(actor, roll.run()).takesRoll()) {
            throw new NotAllowed("take-roll");
        }
        if (roll.cancelled()) {
            return new SessionCancelled();
        }
        return rolls.belongs(learner, roll.run())
                ? write(actor, roll, learner, mark, reason.filter(text -> !text.isBlank()))
                : new NotInTheRun();
    }

    private RecordingOutcome write(Actor actor, Roll roll, AccountId learner, Mark mark, Optional<String> reason) {
        var entry = RollEntry.of(actor, roll, learner, mark, reason);
        var before = rolls.find(roll.session(), learner);
        if (before.filter(entry::repeats).isPresent()) {
            return new AlreadySo(before.get());
        }
        if (roll.closed() && reason.isEmpty()) {
            return new ReasonNeeded();
        }
        var after = rolls.write(entry, before);
        events.publishEvent(new AttendanceRecorded(roll.session(), roll.run(), learner, actor.account()));
        return new Recorded(after);
    }
}
