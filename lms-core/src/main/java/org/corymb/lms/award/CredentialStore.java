package org.corymb.lms.award;

import java.util.UUID;
import org.corymb.lms.award.status.StatusPlaces;
import org.corymb.lms.completion.DecisionId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts signed badges into the database, each in one short transaction with its event; nothing is signed in here. */
@Component
@Transactional
class CredentialStore {

    private final CredentialRepository credentials;
    private final StatusPlaces places;
    private final ApplicationEventPublisher events;

    CredentialStore(CredentialRepository credentials, StatusPlaces places, ApplicationEventPublisher events) {
        this.credentials = credentials;
        this.places = places;
        this.events = events;
    }

    /**
     * Keeps a new badge and takes its place in the status list.
     *
     * @throws org.springframework.dao.DuplicateKeyException if the decision has a badge already, or the place another
     */
    void keep(IssuedCredential credential, DecisionId decision, UUID key) {
        places.take(credential.place());
        credentials.insert(credential, decision, key);
        events.publishEvent(new CredentialIssued(credential.id()));
    }

    /** Puts a new edition in place of the one it was made from; false if another came first. */
    boolean replace(IssuedCredential old, NewEdition fresh, EditionReason reason) {
        var replaced = credentials.replace(old, fresh, reason);
        if (replaced) {
            events.publishEvent(
                    switch (reason) {
                        case NAME_CORRECTED -> new RecipientNameCorrected(old.id());
                        case KEY_WITHDRAWN -> new CredentialSignedAnew(old.id(), old.edition() + 1);
                    });
        }
        return replaced;
    }
}
