package org.corymb.lms.cohort;

import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.NotAllowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts somebody on the staff of a run, or takes them off; doing it twice changes nothing. */
@Service
public class PutOnStaff {
    private final StaffRepository staff;
    private final RunAccess access;
    private final ApplicationEventPublisher events;

    PutOnStaff(StaffRepository staff, RunAccess access, ApplicationEventPublisher events) {
        this.staff = staff;
        this.access = access;
        this.events = events;
    }

    @Transactional
    public void put(Actor actor, RunId run, AccountId account, StaffRole role) {
        requireRight(actor, run);
        if (staff.put(run, new StaffMember(account, role))) {
            events.publishEvent(new StaffPut(run, account, role, actor.account()));
        }
    }

    @Transactional
    public void remove(Actor actor, RunId run, AccountId account, StaffRole role) {
        requireRight(actor, run);
        if (staff.remove(run, new StaffMember(account, role))) {
            events.publishEvent(new StaffRemoved(run, account, role, actor.account()));
        }
    }

    private void requireRight(Actor actor, RunId run) {
        if (!access.rightsOf(actor, run).plans()) {
            throw new NotAllowed("run-plan");
        }
    }
}
