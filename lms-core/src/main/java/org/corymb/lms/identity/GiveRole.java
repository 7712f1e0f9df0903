package org.corymb.lms.identity;

import java.time.Clock;
import java.util.List;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.NotAllowed;
import org.corymb.lms.shared.OrganisationId;
import org.corymb.lms.shared.OrganisationRole;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a person a role in an organisation, or takes it back; doing it twice changes nothing. */
@Service
public class GiveRole {
    private final AccountRepository accounts;
    private final OrganisationRepository organisations;
    private final MembershipRepository memberships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GiveRole(
            AccountRepository accounts,
            OrganisationRepository organisations,
            MembershipRepository memberships,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void give(Actor actor, OrganisationId organisation, AccountId person, OrganisationRole role) {
        requireRight(actor, organisation, role);
        organisations.require(organisation);
        accounts.lock(person);
        if (memberships.confirm(organisation, person, role, clock.instant())) {
            events.publishEvent(new RoleGiven(organisation, person, role, actor.account()));
        }
    }

    @Transactional
    public void take(Actor actor, OrganisationId organisation, AccountId person, OrganisationRole role) {
        requireRight(actor, organisation, role);
        if (role == OrganisationRole.MEMBERSHIP_OWNER
                && memberships.lockHolders(organisation, role).equals(List.of(person))) {
            throw new BrokenRule("last-owner");
        }
        if (memberships.remove(organisation, person, role)) {
            events.publishEvent(new RoleTaken(organisation, person, role, actor.account()));
        }
    }

    private static void requireRight(Actor actor, OrganisationId organisation, OrganisationRole role) {
        if (!RoleGiving.mayGive(actor, organisation, role)) {
            throw new NotAllowed("role-give");
        }
    }
}
