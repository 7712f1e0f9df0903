package org.corymb.lms.cohort;

import java.time.Clock;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.NotAllowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a run on from one state to the next. */
@Service
public class ChangeRunState {
    private final RunRepository runs;
    private final RunAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeRunState(RunRepository runs, RunAccess access, ApplicationEventPublisher events, Clock clock) {
        this.runs = runs;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asking for the state a run is in changes nothing.
     *
     * @throws BrokenRule {@code run-state} when a run does not go on from here to there
     */
    @Transactional
    public void change(Actor actor, RunId run, RunState next) {
        if (!access.rightsOf(actor, run).plans()) {
            throw new NotAllowed("run-plan");
        }
        var now = runs.lockState(run).orElseThrow(() -> new UnknownRun(run));
        if (now == next) {
            return;
        }
        if (!now.mayBecome(next)) {
            throw new BrokenRule("run-state", now.name(), next.name());
        }
        runs.changeState(run, next, clock.instant());
        announce(actor, run, now, next);
    }

    private void announce(Actor actor, RunId run, RunState from, RunState to) {
        events.publishEvent(new RunStateChanged(run, from, to, actor.account()));
        if (to == RunState.FINISHED) {
            events.publishEvent(new RunFinished(run));
        } else if (to == RunState.CANCELLED) {
            events.publishEvent(new RunCancelled(run));
        }
    }
}
