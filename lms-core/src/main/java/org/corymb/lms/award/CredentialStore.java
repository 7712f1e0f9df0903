package org.corymb.lms.award;

import java.util.UUID;
import org.corymb.lms.completion.DecisionId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts signed badges into the database, each in one short transaction with its event; nothing is signed in here. */
@Component
@Transactional
class CredentialStore {

    private final CredentialRepository credentials;
    private final ApplicationEventPublisher events;

    CredentialStore(CredentialRepository credentials, ApplicationEventPublisher events) {
        this.credentials = credentials;
        this.events = events;
    }

    /** Keeps a new badge; fails on a second one for the same decision. */
    void keep(IssuedCredential credential, DecisionId decision, UUID key) {
        credentials.insert(credential, decision, key);
        events.publishEvent(new CredentialIssued(credential.id()));
    }

    /** Puts a new edition in place of the one it was made from; false if another came first. */
    boolean replace(IssuedCredential old, NewEdition fresh, String reason) {
        var replaced = credentials.replace(old, fresh, reason);
        if (replaced && !old.recipientName().equals(fresh.recipientName())) {
            events.publishEvent(new RecipientNameCorrected(old.id()));
        }
        return replaced;
    }
}
