package org.corymb.lms.completion;

import java.util.Optional;
import java.util.stream.Collectors;
import org.corymb.lms.assignment.AssessWork;
import org.corymb.lms.assignment.AssessmentOutcome;
import org.corymb.lms.assignment.Assignment;
import org.corymb.lms.assignment.Grading;
import org.corymb.lms.assignment.SubmitWork;
import org.corymb.lms.assignment.Work;
import org.corymb.lms.catalogue.RubricCriterion;
import org.corymb.lms.completion.TaughtRuns.TaughtRun;
import org.corymb.lms.identity.Actors;
import org.corymb.lms.participation.Mark;
import org.corymb.lms.participation.RecordAttendance;
import org.corymb.lms.participation.RecordingOutcome;
import org.corymb.lms.shared.AccountId;
import org.springframework.stereotype.Component;

/** What happens in runs that tests speak of. */
@Component
public class Learning {
    private final RecordAttendance attendance;
    private final SubmitWork submit;
    private final AssessWork assess;
    private final Actors actors;

    Learning(RecordAttendance attendance, SubmitWork submit, AssessWork assess, Actors actors) {
        this.attendance = attendance;
        this.submit = submit;
        this.assess = assess;
        this.actors = actors;
    }

    public RecordingOutcome mark(TaughtRun run, int session, AccountId learner, Mark mark) {
        return attendance.record(run.maya(), run.sessions().get(session), learner, mark, Optional.empty());
    }

    public void handIn(TaughtRun run, AccountId learner) {
        submit.submit(
                actors.of(learner),
                run.map().id(),
                new Work("We are 340 people.", Optional.of("https://maps.example.org/1")));
    }

    public AssessmentOutcome grade(TaughtRun run, AccountId learner, int level) {
        return assess.publish(run.maya(), run.map().id(), learner, all(run.map(), level));
    }

    /** Everything that the rule of {@link TaughtRuns#RULE} asks for. */
    public void doEverything(TaughtRun run, AccountId learner) {
        for (var session = 0; session < 3; session++) {
            mark(run, session, learner, Mark.present());
        }
        handIn(run, learner);
        grade(run, learner, 3);
    }

    public static Grading all(Assignment assignment, int level) {
        return new Grading(
                assignment.rubric().stream().collect(Collectors.toMap(RubricCriterion::id, one -> level)), "Good.");
    }
}
