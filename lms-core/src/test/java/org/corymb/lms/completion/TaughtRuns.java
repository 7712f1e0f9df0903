package org.corymb.lms.completion;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corymb.lms.assignment.Assignment;
import org.corymb.lms.assignment.Assignments;
import org.corymb.lms.catalogue.AssignmentKind;
import org.corymb.lms.catalogue.DefineVersion;
import org.corymb.lms.catalogue.OfferingVersionId;
import org.corymb.lms.catalogue.RubricLevel;
import org.corymb.lms.catalogue.VersionFacts;
import org.corymb.lms.catalogue.VersionFacts.PlannedCriterion;
import org.corymb.lms.catalogue.VersionFacts.PlannedMeeting;
import org.corymb.lms.catalogue.VersionFacts.PlannedWork;
import org.corymb.lms.cohort.ChangeRunState;
import org.corymb.lms.cohort.Courses;
import org.corymb.lms.cohort.DecisionMode;
import org.corymb.lms.cohort.EnrolmentMode;
import org.corymb.lms.cohort.NewRun;
import org.corymb.lms.cohort.OpenRun;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.cohort.RunState;
import org.corymb.lms.cohort.Session;
import org.corymb.lms.cohort.SessionId;
import org.corymb.lms.cohort.Sessions;
import org.corymb.lms.cohort.StaffMember;
import org.corymb.lms.cohort.StaffRole;
import org.corymb.lms.enrolment.EnrolLearner;
import org.corymb.lms.identity.Actors;
import org.corymb.lms.requirement.RequirementJson;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.SessionKind;
import org.springframework.stereotype.Component;

/** Runs with a staff and learners: two lessons and two co-labs, A1 to hand in, A2 marked live. */
@Component
public class TaughtRuns {
    /** Three of four sessions for at least 60 minutes, one may be made up; A1 at level 3; someone's word. */
    public static final String RULE = """
            {"allOf": [
              {"sessions": {"required": 3, "minimumMinutes": 60, "makeUps": 1}},
              {"assignment": {"code": "A1", "level": 3}}]}""";

    private final Courses courses;
    private final DefineVersion versions;
    private final OpenRun open;
    private final ChangeRunState states;
    private final EnrolLearner enrol;
    private final Sessions sessions;
    private final Assignments assignments;
    private final Actors actors;

    TaughtRuns(
            Courses courses,
            DefineVersion versions,
            OpenRun open,
            ChangeRunState states,
            EnrolLearner enrol,
            Sessions sessions,
            Assignments assignments,
            Actors actors) {
        this.courses = courses;
        this.versions = versions;
        this.open = open;
        this.states = states;
        this.enrol = enrol;
        this.sessions = sessions;
        this.assignments = assignments;
        this.actors = actors;
    }

    public TaughtRun running(String... learners) {
        return running(version(RULE), DecisionMode.PERSON, learners);
    }

    public OfferingVersionId version(String rule) {
        return versions.define(Courses.PLATFORM, courses.offering("CEF" + Courses.number()), facts(rule));
    }

    public TaughtRun running(OfferingVersionId version, DecisionMode mode, String... names) {
        var maya = courses.person("Maya Lindqvist");
        var pavel = courses.person("Pavel Novak");
        var code = "RUN" + Courses.number();
        var run = open.open(Courses.PLATFORM, newRun(version, code, mode, maya, pavel));
        var learners = Stream.of(names).map(courses::person).toList();
        learners.forEach(learner -> enrol.enrol(actors.of(learner), learner, run));
        states.change(Courses.PLATFORM, run, RunState.RUNNING);
        return new TaughtRun(
                run,
                code,
                actors.of(maya),
                actors.of(pavel),
                learners,
                sessions.ofRun(run).stream().map(Session::id).toList(),
                assignments.ofRun(run));
    }

    public void finish(TaughtRun run) {
        states.change(Courses.PLATFORM, run.id(), RunState.FINISHED);
    }

    private NewRun newRun(OfferingVersionId version, String code, DecisionMode mode, AccountId maya, AccountId pavel) {
        var plain = courses.newRun(version, code, LocalDate.now(ZoneOffset.UTC).plusYears(1), EnrolmentMode.OPEN);
        return new NewRun(
                plain.code(),
                version,
                plain.organisation(),
                plain.title(),
                plain.summary(),
                plain.language(),
                plain.zone(),
                plain.startsOn(),
                plain.startsAt(),
                plain.endsOn(),
                plain.announcedOn(),
                plain.capacity(),
                plain.minimum(),
                plain.enrolmentMode(),
                mode,
                plain.enrolBy(),
                plain.leaveFreeBy(),
                plain.joinUrl(),
                List.of(new StaffMember(maya, StaffRole.LEAD), new StaffMember(pavel, StaffRole.GRADER)),
                RunState.OPEN);
    }

    private static VersionFacts facts(String rule) {
        var plain = Courses.facts("v3");
        return new VersionFacts(
                plain.label(),
                2,
                plain.homeworkMinutes(),
                plain.capacity(),
                1,
                plain.price(),
                plain.memberPrice(),
                plain.outcomes(),
                RequirementJson.read(rule),
                Optional.empty(),
                List.of(
                        meeting(1, 0, SessionKind.LESSON),
                        meeting(1, 2, SessionKind.CO_LAB),
                        meeting(2, 7, SessionKind.LESSON),
                        meeting(2, 9, SessionKind.CO_LAB)),
                List.of(work("A1", AssignmentKind.TEXT_AND_LINK), work("A2", AssignmentKind.MARKED_LIVE)),
                Optional.empty());
    }

    private static PlannedMeeting meeting(int week, int day, SessionKind kind) {
        return new PlannedMeeting(week, day, Optional.empty(), 90, kind, kind + " " + week, true);
    }

    private static PlannedWork work(String code, AssignmentKind kind) {
        return new PlannedWork(
                code,
                "Participation map",
                "Draw how members join and move.",
                kind,
                1,
                6,
                LocalTime.of(23, 59),
                3,
                List.of(criterion("Members"), criterion("Movement")));
    }

    private static PlannedCriterion criterion(String title) {
        return new PlannedCriterion(
                title,
                List.of(
                        new RubricLevel(1, "not yet", "static"),
                        new RubricLevel(2, "nearly", "steps without support"),
                        new RubricLevel(3, "meets", "steps with support"),
                        new RubricLevel(4, "beyond", "exits and returns too")));
    }

    /** A run that is taught by Maya, with Pavel as a grader. */
    public record TaughtRun(
            RunId id,
            String code,
            Actor maya,
            Actor pavel,
            List<AccountId> learners,
            List<SessionId> sessions,
            List<Assignment> assignments) {

        public AccountId amara() {
            return learners.getFirst();
        }

        public Assignment map() {
            return assignments.getFirst();
        }

        public Assignment live() {
            return assignments.getLast();
        }
    }
}
