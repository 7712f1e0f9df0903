package org.corymb.lms.identity;

import java.time.Instant;
import java.util.Optional;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.BrokenRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one way by which an account comes to be. */
@Service
public class OpenAccount {
    private final AccountRepository accounts;
    private final AddressRepository addresses;
    private final ApplicationEventPublisher events;

    OpenAccount(AccountRepository accounts, AddressRepository addresses, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.addresses = addresses;
        this.events = events;
    }

    @Transactional
    public AccountId open(NewAccount facts, Optional<String> passwordHash, Optional<AccountId> by, Instant now) {
        var id = AccountId.random();
        accounts.insert(id, facts, passwordHash, now);
        var preferred = facts.confirmed().getFirst();
        for (var address : facts.confirmed()) {
            if (!addresses.insert(id, address, address.equals(preferred), now)) {
                throw new BrokenRule("address-taken");
            }
        }
        events.publishEvent(new AccountRegistered(id, by));
        return id;
    }
}
