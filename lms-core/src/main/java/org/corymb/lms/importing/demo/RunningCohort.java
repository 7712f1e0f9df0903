package org.corymb.lms.importing.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.cohort.Session;
import org.corymb.lms.participation.Mark;
import org.springframework.stereotype.Component;

/** The cohort that meets now, and its sibling at another time of day in which missed sessions are made up. */
@Component
class RunningCohort {

    private static final List<String> HERE =
            List.of("amara", "jun", "rafael", "chris.lee.two", "bea", "dele", "ida", "owen");
    private static final List<String> BESIDE = List.of("zoe", "lin", "farah");
    private static final String LEAD = "maya";
    private static final String SIBLING_LEAD = "pavel";

    private final Stage stage;
    private final Workbench work;

    RunningCohort(Stage stage, Workbench work) {
        this.stage = stage;
        this.work = work;
    }

    void play(TravellingClock clock, Instant now, Run run, Run sibling) {
        begin(clock, sibling, BESIDE);
        begin(clock, run, HERE);
        held(stage.sessions(sibling), now).forEach(session -> sibling(clock, session));
        var sessions = held(stage.sessions(run), now);
        sessions.forEach(session -> roll(clock, session));
        makeUp(clock, sessions, held(stage.sessions(sibling), now));
        first(clock, run, now);
        second(clock, run, now);
    }

    private void begin(TravellingClock clock, Run run, List<String> people) {
        var start = stage.sessions(run).getFirst().time().instant();
        stage.enrol(clock, start.minus(Duration.ofDays(12)), run, people);
        clock.set(start.minus(Duration.ofHours(1)));
        stage.become(run, RunState.RUNNING);
    }

    private static List<Session> held(List<Session> sessions, Instant now) {
        return sessions.stream()
                .filter(session -> Stage.afterwards(session).isBefore(now))
                .toList();
    }

    private void roll(TravellingClock clock, Session session) {
        clock.set(Stage.afterwards(session));
        HERE.forEach(person -> stage.mark(LEAD, session, person, mark(person, session)));
        stage.close(LEAD, session);
    }

    /** Amara was away once; for Jun the third and the fifth session were in the middle of the night. */
    private static Mark mark(String person, Session session) {
        var position = session.position();
        return switch (person) {
            case "amara" -> position == 4 ? Mark.excused() : Mark.present();
            case "jun" -> position == 3 || position == 5 ? Mark.absent() : Mark.present();
            case "dele" -> position % 2 == 0 ? Mark.absent() : Mark.present();
            case "bea" -> Mark.present(position == 2 ? 40 : 85);
            default -> Math.floorMod(person.hashCode() + position, 9) == 0 ? Mark.absent() : Mark.present();
        };
    }

    private void sibling(TravellingClock clock, Session session) {
        clock.set(Stage.afterwards(session));
        BESIDE.forEach(person -> stage.mark(SIBLING_LEAD, session, person, Mark.present()));
    }

    private void makeUp(TravellingClock clock, List<Session> sessions, List<Session> beside) {
        if (sessions.size() > 2 && beside.size() > 2) {
            clock.set(Stage.afterwards(beside.get(2)).plus(Duration.ofHours(1)));
            stage.makeUp(SIBLING_LEAD, beside.get(2), "jun", sessions.get(2));
        }
    }

    private void first(TravellingClock clock, Run run, Instant now) {
        var assignment = work.assignment(run, "A1");
        work.handIn(clock, assignment, HERE);
        clock.set(earlier(assignment.dueAt().plus(Duration.ofDays(2)), now));
        HERE.stream().filter(person -> !person.equals("dele")).forEach(person -> work.pass(LEAD, assignment, person));
        work.miss(LEAD, assignment, "dele");
    }

    /** Half of it is assessed, half waits for a marker. */
    private void second(TravellingClock clock, Run run, Instant now) {
        var assignment = work.assignment(run, "A2");
        var people = HERE.subList(0, 6);
        work.handIn(clock, assignment, people);
        clock.set(earlier(assignment.dueAt().plus(Duration.ofDays(2)), now));
        people.subList(0, 2).forEach(person -> work.pass(LEAD, assignment, person));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other.minusSeconds(60);
    }
}
