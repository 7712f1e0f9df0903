package org.corymb.lms.award;

import java.util.EnumSet;
import org.corymb.lms.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a badge back for good; whoever checks it from now on reads that, and why. */
@Service
public class RevokeCredential {

    private final ChangeOfState change;
    private final ApplicationEventPublisher events;

    RevokeCredential(ChangeOfState change, ApplicationEventPublisher events) {
        this.change = change;
        this.events = events;
    }

    /**
     * Revokes it; doing so twice changes nothing.
     *
     * @param reason shown to everybody who checks the badge, at most 500 characters
     */
    @Transactional
    public void revoke(Actor actor, CredentialId id, String reason) {
        var from = EnumSet.of(CredentialState.ISSUED, CredentialState.SUSPENDED);
        if (change.move(actor, id, from, CredentialState.REVOKED, reason)) {
            events.publishEvent(new CredentialRevoked(id));
        }
    }
}
