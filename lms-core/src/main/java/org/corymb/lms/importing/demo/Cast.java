package org.corymb.lms.importing.demo;

import java.util.HashMap;
import java.util.Map;
import org.corymb.lms.identity.Account;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.identity.Actors;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.EmailAddress;
import org.springframework.stereotype.Component;

/** The people of the demo, by what stands before the @ of their address. */
@Component
class Cast {

    private final Accounts accounts;
    private final Actors actors;
    private final Map<String, AccountId> known = new HashMap<>();

    Cast(Accounts accounts, Actors actors) {
        this.accounts = accounts;
        this.actors = actors;
    }

    AccountId id(String name) {
        return known.computeIfAbsent(
                name,
                _ -> accounts.byAddress(new EmailAddress(name + "@example.org"))
                        .map(Account::id)
                        .orElseThrow());
    }

    /** That person, with the rights that the person has now. */
    Actor as(String name) {
        return actors.of(id(name));
    }
}
