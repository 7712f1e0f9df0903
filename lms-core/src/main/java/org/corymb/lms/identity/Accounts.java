package org.corymb.lms.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.EmailAddress;
import org.corymb.lms.shared.NotAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts, to be read. */
@Service
@Transactional(readOnly = true)
public class Accounts {
    private final AccountRepository repository;
    private final AddressRepository addresses;

    Accounts(AccountRepository repository, AddressRepository addresses) {
        this.repository = repository;
        this.addresses = addresses;
    }

    public Optional<Account> find(AccountId id) {
        return repository.find(id);
    }

    public Account get(AccountId id) {
        return repository.find(id).orElseThrow(() -> new UnknownAccount(id));
    }

    /** Everybody, by name; for administrators. */
    public List<Account> all(Actor actor) {
        if (!actor.administers()) {
            throw new NotAllowed("accounts-see");
        }
        return repository.all();
    }

    /** What these people are called; people who are gone are missing from the answer. */
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        return ids.isEmpty() ? Map.of() : repository.names(ids);
    }

    /** The account to which this address is confirmed to belong, in whatever case it is written. */
    public Optional<Account> byAddress(EmailAddress address) {
        return addresses.ownerOf(address).flatMap(repository::find);
    }

    /** All confirmed addresses of an account, the preferred one first. */
    public List<ConfirmedAddress> addresses(AccountId id) {
        return addresses.of(id);
    }
}
