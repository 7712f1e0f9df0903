package org.corymb.lms.participation;

import java.util.Optional;
import org.corymb.lms.cohort.RunAccess;
import org.corymb.lms.cohort.SessionId;
import org.corymb.lms.cohort.UnknownSession;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.NotAllowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks a learner of a sibling run who makes up a missed session here. */
@Service
public class RecordMakeUp {
    private final RollRepository rolls;
    private final RunAccess access;
    private final ApplicationEventPublisher events;

    RecordMakeUp(RollRepository rolls, RunAccess access, ApplicationEventPublisher events) {
        this.rolls = rolls;
        this.access = access;
        this.events = events;
    }

    /**
     * The missed session must come from the same line of the plan and the learner must have a seat in its run.
     *
     * @throws BrokenRule {@code make-up-elsewhere} when the two sessions are not siblings
     */
    @Transactional
    public RecordingOutcome record(Actor actor, SessionId here, AccountId learner, SessionId missed, Mark mark) {
        var roll = rolls.lock(here).orElseThrow(() -> new UnknownSession(here));
        if (!access.rightsOf(actor, roll.run()).takesRoll()) {
            throw new NotAllowed("take-roll");
        }
        var home = rolls.siblingRun(here, missed).orElseThrow(() -> new BrokenRule("make-up-elsewhere"));
        if (roll.cancelled()) {
            return new RecordingOutcome.SessionCancelled();
        }
        if (!rolls.belongs(learner, home)) {
            return new RecordingOutcome.NotInTheRun();
        }
        var entry = RollEntry.of(actor, roll, learner, mark, Optional.empty()).standingInFor(missed);
        var before = rolls.find(here, learner);
        if (before.filter(entry::repeats).isPresent()) {
            return new RecordingOutcome.AlreadySo(before.get());
        }
        var after = rolls.write(entry, before);
        events.publishEvent(new AttendanceRecorded(here, home, learner, actor.account()));
        return new RecordingOutcome.Recorded(after);
    }
}
