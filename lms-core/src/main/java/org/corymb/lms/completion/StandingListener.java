package org.corymb.lms.completion;

import org.corymb.lms.assignment.WorkAssessed;
import org.corymb.lms.cohort.RunFinished;
import org.corymb.lms.participation.AttendanceRecorded;
import org.corymb.lms.participation.RollClosed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears what changes the record; what follows is read from the record and not from the event. */
@Component
class StandingListener {
    private final KeepStanding standing;

    StandingListener(KeepStanding standing) {
        this.standing = standing;
    }

    @ApplicationModuleListener
    void on(AttendanceRecorded event) {
        standing.of(event.run(), event.learner());
    }

    @ApplicationModuleListener
    void on(RollClosed event) {
        standing.of(event.run());
    }

    @ApplicationModuleListener
    void on(WorkAssessed event) {
        standing.of(event.run(), event.learner());
    }

    @ApplicationModuleListener
    void on(RunFinished event) {
        standing.of(event.run());
    }
}
