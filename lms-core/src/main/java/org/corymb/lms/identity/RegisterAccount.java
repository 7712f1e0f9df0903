package org.corymb.lms.identity;

import java.time.Clock;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.NotAllowed;
import org.springframework.stereotype.Service;

/** Makes an account for somebody whose addresses are known to be theirs: imports, administrators. */
@Service
public class RegisterAccount {
    private final Passwords passwords;
    private final OpenAccount open;
    private final Clock clock;

    RegisterAccount(Passwords passwords, OpenAccount open, Clock clock) {
        this.passwords = passwords;
        this.open = open;
        this.clock = clock;
    }

    public AccountId register(Actor actor, NewAccount account) {
        if (!actor.administers()) {
            throw new NotAllowed("account-register");
        }
        return open.open(account, account.password().map(passwords::hash), actor.account(), clock.instant());
    }
}
