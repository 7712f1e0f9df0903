package org.corymb.lms.web.badges;

import org.corymb.lms.award.CredentialId;
import org.corymb.lms.award.RevokeCredential;
import org.corymb.lms.award.SuspendCredential;
import org.corymb.lms.shared.Actor;
import org.springframework.stereotype.Component;

/** What may be done with the standing of a badge. */
@Component
class StandingActs {
    private final RevokeCredential revoking;
    private final SuspendCredential suspending;

    StandingActs(RevokeCredential revoking, SuspendCredential suspending) {
        this.revoking = revoking;
        this.suspending = suspending;
    }

    enum Act {
        REVOKE,
        SUSPEND,
        REINSTATE
    }

    void change(Actor actor, CredentialId id, Act act, String reason) {
        switch (act) {
            case REVOKE -> revoking.revoke(actor, id, reason);
            case SUSPEND -> suspending.suspend(actor, id, reason);
            case REINSTATE -> suspending.reinstate(actor, id, reason);
        }
    }
}
