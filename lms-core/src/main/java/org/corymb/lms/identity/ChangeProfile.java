package org.corymb.lms.identity;

import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.NotAllowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what a person is called, where it lives on the clock, its language and its free hours. */
@Service
public class ChangeProfile {
    private final AccountRepository accounts;
    private final ApplicationEventPublisher events;

    ChangeProfile(AccountRepository accounts, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.events = events;
    }

    @Transactional
    public void change(Actor actor, AccountId person, Profile profile) {
        if (!actor.is(person) && !actor.administers()) {
            throw new NotAllowed("profile-change");
        }
        accounts.lock(person);
        var before = accounts.find(person).orElseThrow(() -> new UnknownAccount(person));
        accounts.update(person, profile);
        if (!before.displayName().equals(profile.displayName())) {
            events.publishEvent(new NameCorrected(person));
        }
    }
}
