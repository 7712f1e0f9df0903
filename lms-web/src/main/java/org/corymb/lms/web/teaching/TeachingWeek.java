package org.corymb.lms.web.teaching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corymb.lms.assignment.Submissions;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.cohort.RunStaff;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.cohort.Session;
import org.corymb.lms.cohort.Sessions;
import org.corymb.lms.completion.Standing;
import org.corymb.lms.completion.Standings;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.SessionKind;
import org.corymb.lms.shared.SessionTime;
import org.springframework.stereotype.Component;

/** Gathers what somebody has to do in the runs they teach. */
@Component
class TeachingWeek {
    private static final Duration BACK = Duration.ofDays(2);
    private static final Duration AHEAD = Duration.ofDays(7);

    private final Runs runs;
    private final RunStaff staff;
    private final Sessions sessions;
    private final Submissions submissions;
    private final Standings standings;
    private final Clock clock;

    TeachingWeek(
            Runs runs, RunStaff staff, Sessions sessions, Submissions submissions, Standings standings, Clock clock) {
        this.runs = runs;
        this.staff = staff;
        this.sessions = sessions;
        this.submissions = submissions;
        this.standings = standings;
        this.clock = clock;
    }

    WeekPage of(AccountId teacher) {
        var mine = runs.byIds(staff.runsOf(teacher).keySet());
        var meetings = sessions.ofRuns(mine.keySet());
        var waiting = submissions.waiting(mine.keySet());
        var satisfied = standings.ofRuns(mine.keySet()).stream()
                .filter(Standing::satisfied)
                .collect(Collectors.groupingBy(Standing::run, Collectors.summingInt(one -> 1)));
        var lines = mine.values().stream()
                .filter(run -> run.state() != RunState.CANCELLED)
                .sorted(Comparator.comparing((Run run) -> run.state() == RunState.FINISHED)
                        .thenComparing(Run::startsOn)
                        .thenComparing(Run::code))
                .map(run -> new RunLine(
                        run.code(),
                        run.title(),
                        run.state(),
                        waiting.getOrDefault(run.id(), 0),
                        satisfied.getOrDefault(run.id(), 0)))
                .toList();
        return new WeekPage(thisWeek(mine, meetings), lines);
    }

    private List<MeetingLine> thisWeek(Map<RunId, Run> mine, Map<RunId, List<Session>> meetings) {
        return meetings.values().stream()
                .flatMap(List::stream)
                .filter(session -> !session.cancelled() && near(session.time().instant()))
                .sorted(Comparator.comparing(session -> session.time().instant()))
                .flatMap(session -> Optional.ofNullable(mine.get(session.run())).stream()
                        .map(run -> new MeetingLine(
                                session.id().toString(),
                                run.code(),
                                session.title(),
                                session.kind(),
                                session.time(),
                                session.rollClosedAt().isPresent(),
                                session.joinUrl().orElse(""))))
                .toList();
    }

    private boolean near(Instant start) {
        var now = clock.instant();
        return start.isAfter(now.minus(BACK)) && start.isBefore(now.plus(AHEAD));
    }

    record WeekPage(List<MeetingLine> meetings, List<RunLine> runs) {}

    record MeetingLine(
            String id,
            String run,
            String title,
            SessionKind kind,
            SessionTime time,
            boolean rollClosed,
            String joinUrl) {}

    record RunLine(String code, String title, RunState state, int toGrade, int satisfied) {}
}
