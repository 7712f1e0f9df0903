package org.corymb.lms.importing.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.corymb.lms.cohort.ChangeRunState;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.cohort.Session;
import org.corymb.lms.cohort.Sessions;
import org.corymb.lms.enrolment.EnrolLearner;
import org.corymb.lms.enrolment.WithdrawLearner;
import org.corymb.lms.participation.CloseRoll;
import org.corymb.lms.participation.Mark;
import org.corymb.lms.participation.RecordAttendance;
import org.corymb.lms.participation.RecordMakeUp;
import org.corymb.lms.shared.Actor;
import org.springframework.stereotype.Component;

/** Runs, seats and rolls of the demo, done as people do them, each at its own moment. */
@Component
class Stage {

    static final Actor PLATFORM = new Actor.Platform("demo");

    private final Runs runs;
    private final Sessions sessions;
    private final ChangeRunState states;
    private final EnrolLearner enrol;
    private final WithdrawLearner withdraw;
    private final RecordAttendance record;
    private final RecordMakeUp makeUps;
    private final CloseRoll close;
    private final Cast cast;

    Stage(
            Runs runs,
            Sessions sessions,
            ChangeRunState states,
            EnrolLearner enrol,
            WithdrawLearner withdraw,
            RecordAttendance record,
            RecordMakeUp makeUps,
            CloseRoll close,
            Cast cast) {
        this.runs = runs;
        this.sessions = sessions;
        this.states = states;
        this.enrol = enrol;
        this.withdraw = withdraw;
        this.record = record;
        this.makeUps = makeUps;
        this.close = close;
        this.cast = cast;
    }

    Run run(String code) {
        return runs.get(code);
    }

    List<Session> sessions(Run run) {
        return sessions.ofRun(run.id());
    }

    /** Each takes a seat, or a place in the queue, an hour after the one before. */
    void enrol(TravellingClock clock, Instant from, Run run, List<String> people) {
        var moment = from;
        for (var person : people) {
            clock.set(moment);
            enrol.enrol(PLATFORM, cast.id(person), run.id());
            moment = moment.plus(Duration.ofHours(1));
        }
    }

    void apply(Run run, String person, String motivation) {
        enrol.enrol(cast.as(person), cast.id(person), run.id(), Optional.of(motivation));
    }

    void withdraw(Run run, String person, String reason) {
        withdraw.withdraw(cast.as(person), cast.id(person), run.id(), Optional.of(reason));
    }

    void become(Run run, RunState state) {
        states.change(PLATFORM, run.id(), state);
    }

    void mark(String by, Session session, String person, Mark mark) {
        record.record(cast.as(by), session.id(), cast.id(person), mark, Optional.empty());
    }

    void makeUp(String by, Session there, String person, Session missed) {
        makeUps.record(cast.as(by), there.id(), cast.id(person), missed.id(), Mark.present());
    }

    void close(String by, Session session) {
        close.close(cast.as(by), session.id());
    }

    static Instant afterwards(Session session) {
        return session.time().end().toInstant().plus(Duration.ofMinutes(5));
    }
}
