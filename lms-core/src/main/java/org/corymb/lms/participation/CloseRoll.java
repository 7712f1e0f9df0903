package org.corymb.lms.participation;

import java.time.Clock;
import java.util.Optional;
import org.corymb.lms.cohort.RunAccess;
import org.corymb.lms.cohort.SessionId;
import org.corymb.lms.cohort.UnknownSession;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.NotAllowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes the roll of a session: whoever is not marked was away, and later corrections need a reason. */
@Service
public class CloseRoll {
    private final RollRepository rolls;
    private final RunAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CloseRoll(RollRepository rolls, RunAccess access, ApplicationEventPublisher events, Clock clock) {
        this.rolls = rolls;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Closing a closed roll changes nothing. */
    @Transactional
    public void close(Actor actor, SessionId session) {
        var roll = rolls.lock(session).orElseThrow(() -> new UnknownSession(session));
        if (!access.rightsOf(actor, roll.run()).takesRoll()) {
            throw new NotAllowed("take-roll");
        }
        if (roll.cancelled()) {
            throw new BrokenRule("session-cancelled");
        }
        if (roll.closed()) {
            return;
        }
        var away = rolls.unmarked(roll);
        away.forEach(learner ->
                rolls.write(RollEntry.of(actor, roll, learner, Mark.absent(), Optional.empty()), Optional.empty()));
        rolls.close(session, clock.instant());
        events.publishEvent(new RollClosed(session, roll.run(), away.size(), actor.account()));
    }
}
