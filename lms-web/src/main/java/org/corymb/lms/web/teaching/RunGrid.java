package org.corymb.lms.web.teaching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corymb.lms.assignment.Assessment;
import org.corymb.lms.assignment.Assessments;
import org.corymb.lms.assignment.Assignment;
import org.corymb.lms.assignment.Assignments;
import org.corymb.lms.assignment.SubmissionState;
import org.corymb.lms.assignment.Submissions;
import org.corymb.lms.catalogue.OfferingVersions;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.RunAccess;
import org.corymb.lms.cohort.Session;
import org.corymb.lms.cohort.Sessions;
import org.corymb.lms.completion.Standing;
import org.corymb.lms.completion.Standings;
import org.corymb.lms.participation.Attendance;
import org.corymb.lms.participation.Attendances;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.springframework.stereotype.Component;

/** Puts attendance and grades of a run into one grid. */
@Component
class RunGrid {
    private final Roster roster;
    private final Sessions sessions;
    private final Attendances attendances;
    private final Assignments assignments;
    private final Assessments assessments;
    private final Submissions submissions;
    private final Standings standings;
    private final OfferingVersions versions;
    private final RunAccess access;
    private final RuleWords sentences;
    private final GridCells cells;

    RunGrid(
            Roster roster,
            Sessions sessions,
            Attendances attendances,
            Assignments assignments,
            Assessments assessments,
            Submissions submissions,
            Standings standings,
            OfferingVersions versions,
            RunAccess access,
            RuleWords sentences,
            GridCells cells) {
        this.roster = roster;
        this.sessions = sessions;
        this.attendances = attendances;
        this.assignments = assignments;
        this.assessments = assessments;
        this.submissions = submissions;
        this.standings = standings;
        this.versions = versions;
        this.access = access;
        this.sentences = sentences;
        this.cells = cells;
    }

    GridPage page(Run run, Actor actor) {
        var rights = access.rightsOf(actor, run.id());
        var meetings = sessions.ofRun(run.id()).stream()
                .filter(session -> !session.cancelled())
                .toList();
        var tasks = assignments.ofRun(run.id());
        var record = record(run);
        var rule = versions.get(run.version()).rule();
        var columns = new ArrayList<String>();
        meetings.forEach(session -> columns.add(cells.column(session)));
        tasks.forEach(task -> columns.add(task.code()));
        return new GridPage(
                run.code(),
                run.title(),
                run.state(),
                rights.takesRoll(),
                rights.assesses(),
                rights.decides(),
                sentences.whole(rule.sentence()),
                meetings.stream().map(RunGrid::meeting).toList(),
                columns,
                rows(run, meetings, tasks, record, new Stays(rule)),
                record.waiting(),
                (int) standings.ofRuns(List.of(run.id())).stream()
                        .filter(Standing::satisfied)
                        .count());
    }

    private List<GridPage.Row> rows(
            Run run, List<Session> meetings, List<Assignment> tasks, RunRecord record, Stays stays) {
        return roster.of(run.id()).stream()
                .map(learner -> {
                    var row = new ArrayList<GridPage.Cell>();
                    meetings.forEach(session -> row.add(cells.attendance(
                            session,
                            record.marks().get(at(learner.id(), session.id().value())),
                            stays)));
                    tasks.forEach(task -> row.add(cells.work(
                            task,
                            record.best().get(at(learner.id(), task.id().value())),
                            record.handedIn().get(at(learner.id(), task.id().value())))));
                    return new GridPage.Row(learner.name(), row);
                })
                .toList();
    }

    private RunRecord record(Run run) {
        var marks = new HashMap<Crossing, Attendance>();
        attendances
                .ofRun(run.id())
                .forEach(mark -> marks.put(at(mark.learner(), mark.session().value()), mark));
        var best = new HashMap<Crossing, Integer>();
        assessments.ofRun(run.id()).stream()
                .filter(Assessment::published)
                .forEach(found -> found.grading()
                        .reached()
                        .ifPresent(level -> best.merge(
                                at(found.learner(), found.assignment().value()), level, Math::max)));
        var handedIn = new HashMap<Crossing, SubmissionState>();
        submissions
                .ofRun(run.id())
                .forEach(work ->
                        handedIn.put(at(work.learner(), work.assignment().value()), work.state()));
        return new RunRecord(marks, best, handedIn);
    }

    private static GridPage.Meeting meeting(Session session) {
        return new GridPage.Meeting(
                session.id().toString(),
                session.title(),
                session.time(),
                session.rollClosedAt().isPresent());
    }

    private static Crossing at(AccountId learner, UUID what) {
        return new Crossing(learner, what);
    }

    private record Crossing(AccountId learner, UUID what) {}

    private record RunRecord(
            Map<Crossing, Attendance> marks, Map<Crossing, Integer> best, Map<Crossing, SubmissionState> handedIn) {
        int waiting() {
            return (int) handedIn.values().stream()
                    .filter(state -> state == SubmissionState.SUBMITTED)
                    .count();
        }
    }
}
