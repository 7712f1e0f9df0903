package org.corymb.lms.identity;

import java.time.Clock;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.EmailAddress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chooses the address to which mail goes, and lets others go; the preferred one stays, so one is always left. */
@Service
public class ArrangeAddresses {
    private final AccountRepository accounts;
    private final AddressRepository addresses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ArrangeAddresses(
            AccountRepository accounts, AddressRepository addresses, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.addresses = addresses;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void prefer(Actor actor, EmailAddress address) {
        if (!own(actor, address).preferred()) {
            addresses.prefer(actor.requireAccount(), address);
            events.publishEvent(new AddressesChanged(actor.requireAccount()));
        }
    }

    @Transactional
    public void remove(Actor actor, EmailAddress address) {
        if (own(actor, address).preferred()) {
            throw new BrokenRule("preferred-address-stays");
        }
        addresses.endLinksTo(actor.requireAccount(), address, clock.instant());
        addresses.delete(actor.requireAccount(), address);
        events.publishEvent(new AddressesChanged(actor.requireAccount()));
    }

    private ConfirmedAddress own(Actor actor, EmailAddress address) {
        var account = actor.requireAccount();
        accounts.lock(account);
        return addresses.of(account).stream()
                .filter(known -> known.address().key().equals(address.key()))
                .findFirst()
                .orElseThrow(() -> new BrokenRule("address-not-yours"));
    }
}
