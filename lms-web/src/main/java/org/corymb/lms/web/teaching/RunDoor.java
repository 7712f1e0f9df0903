package org.corymb.lms.web.teaching;

import java.util.function.Predicate;
import org.corymb.lms.cohort.Run;
import org.corymb.lms.cohort.RunAccess;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.cohort.RunRights;
import org.corymb.lms.cohort.Runs;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.NotAllowed;
import org.springframework.stereotype.Component;

/** Lets those who teach a run into its pages. */
@Component
class RunDoor {
    private final Runs runs;
    private final RunAccess access;

    RunDoor(Runs runs, RunAccess access) {
        this.runs = runs;
        this.access = access;
    }

    Run enter(Actor actor, String code, Predicate<RunRights> right) {
        return check(actor, runs.get(code), right);
    }

    Run enter(Actor actor, RunId id, Predicate<RunRights> right) {
        return check(actor, runs.get(id), right);
    }

    private Run check(Actor actor, Run run, Predicate<RunRights> right) {
        if (!right.test(access.rightsOf(actor, run.id()))) {
            throw new NotAllowed("not-your-run");
        }
        return run;
    }
}
