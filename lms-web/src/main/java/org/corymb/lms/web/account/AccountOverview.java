package org.corymb.lms.web.account;

import java.util.List;
import java.util.Locale;
import org.corymb.lms.identity.Account;
import org.corymb.lms.identity.Accounts;
import org.corymb.lms.identity.ConfirmedAddress;
import org.corymb.lms.identity.Membership;
import org.corymb.lms.identity.Memberships;
import org.corymb.lms.identity.Organisation;
import org.corymb.lms.identity.Organisations;
import org.corymb.lms.identity.entry.AccessTokens;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.web.security.SignedIn;
import org.springframework.stereotype.Component;

/** Gathers what the page of an account shows. */
@Component
class AccountOverview {
    private final Accounts accounts;
    private final Memberships memberships;
    private final Organisations organisations;
    private final AccessTokens tokens;
    private final SignedIn signedIn;

    AccountOverview(
            Accounts accounts,
            Memberships memberships,
            Organisations organisations,
            AccessTokens tokens,
            SignedIn signedIn) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.organisations = organisations;
        this.tokens = tokens;
        this.signedIn = signedIn;
    }

    AccountPage of(Actor actor) {
        var account = actor.requireAccount();
        var all = organisations.all();
        return new AccountPage(
                accounts.get(account),
                accounts.addresses(account),
                memberships.of(account).stream()
                        .map(membership -> Belonging.of(membership, all))
                        .toList(),
                tokens.of(actor).size(),
                signedIn.count(account));
    }

    record AccountPage(
            Account account, List<ConfirmedAddress> addresses, List<Belonging> belongings, int tokens, int sessions) {}

    /** One role in one organisation. */
    record Belonging(String slug, String name, String role, boolean confirmed) {

        static Belonging of(Membership membership, List<Organisation> all) {
            var organisation = all.stream()
                    .filter(known -> known.id().equals(membership.organisation()))
                    .findFirst()
                    .orElseThrow();
            return new Belonging(
                    organisation.slug(),
                    organisation.name(),
                    "role." + membership.role().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    membership.confirmed());
        }
    }
}
