package org.corymb.lms.cohort;

import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.OrganisationRole;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an actor may do in a run: by the role on its staff, or in its organisation. */
@Service
@Transactional(readOnly = true)
public class RunAccess {
    private final RunRepository runs;
    private final StaffRepository staff;

    RunAccess(RunRepository runs, StaffRepository staff) {
        this.runs = runs;
        this.staff = staff;
    }

    /** @throws UnknownRun when there is no such run */
    public RunRights rightsOf(Actor actor, RunId run) {
        var organisation = runs.organisationOf(run).orElseThrow(() -> new UnknownRun(run));
        if (actor.has(OrganisationRole.PROGRAMME_MANAGER, organisation)) {
            return RunRights.ALL;
        }
        return actor.account().map(account -> byStaff(account, run)).orElse(RunRights.NONE);
    }

    private RunRights byStaff(AccountId account, RunId run) {
        return staff.rolesOf(account, run).stream().map(RunRights::of).reduce(RunRights.NONE, RunRights::or);
    }
}
