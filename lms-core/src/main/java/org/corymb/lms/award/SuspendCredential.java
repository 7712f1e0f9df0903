package org.corymb.lms.award;

import java.util.EnumSet;
import org.corymb.lms.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a badge not count for the time being, and lets it count again. */
@Service
public class SuspendCredential {

    private final ChangeOfState change;
    private final ApplicationEventPublisher events;

    SuspendCredential(ChangeOfState change, ApplicationEventPublisher events) {
        this.change = change;
        this.events = events;
    }

    /**
     * Suspends it; doing so twice changes nothing.
     *
     * @param reason shown to everybody who checks the badge, at most 500 characters
     */
    @Transactional
    public void suspend(Actor actor, CredentialId id, String reason) {
        if (change.move(actor, id, EnumSet.of(CredentialState.ISSUED), CredentialState.SUSPENDED, reason)) {
            events.publishEvent(new CredentialSuspended(id));
        }
    }

    /** Lets a suspended badge count again. */
    @Transactional
    public void reinstate(Actor actor, CredentialId id, String reason) {
        if (change.move(actor, id, EnumSet.of(CredentialState.SUSPENDED), CredentialState.ISSUED, reason)) {
            events.publishEvent(new CredentialReinstated(id));
        }
    }
}
