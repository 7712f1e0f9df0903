package org.corymb.lms.importing;

import org.corymb.lms.identity.Account;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.identity.GiveRole;
import org.corymb.lms.identity.Membership;
import org.corymb.lms.identity.Memberships;
import org.corymb.lms.identity.RegisterAccount;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.EmailAddress;
import org.springframework.stereotype.Component;

/** Makes the accounts of a file; whoever has one keeps it as it is and may get further roles. */
@Component
class BringPeople {

    private final Accounts accounts;
    private final Memberships memberships;
    private final RegisterAccount register;
    private final GiveRole give;
    private final BringOrganisations organisations;

    BringPeople(
            Accounts accounts,
            Memberships memberships,
            RegisterAccount register,
            GiveRole give,
            BringOrganisations organisations) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.register = register;
        this.give = give;
        this.organisations = organisations;
    }

    Effect bring(Actor actor, PersonEntry entry) {
        var known = accounts.byAddress(entry.address()).map(Account::id);
        var id = known.orElseGet(() -> register.register(actor, entry.account()));
        var given = entry.roles().stream().filter(role -> give(actor, id, role)).count();
        return Effect.of(known.isPresent(), given == 0);
    }

    private boolean give(Actor actor, AccountId person, PersonEntry.Role role) {
        var organisation = organisations.id(role.organisation());
        var had = memberships.of(person).stream()
                .filter(Membership::confirmed)
                .anyMatch(member -> member.organisation().equals(organisation) && member.role() == role.role());
        give.give(actor, organisation, person, role.role());
        return !had;
    }

    AccountId id(EmailAddress address) {
        return accounts.byAddress(address)
                .map(Account::id)
                .orElseThrow(() -> new UnknownName("person with the e-mail address", address.text()));
    }
}
