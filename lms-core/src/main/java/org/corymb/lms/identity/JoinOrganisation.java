package org.corymb.lms.identity;

import java.time.Clock;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.NotAllowed;
import org.corymb.lms.shared.OrganisationId;
import org.corymb.lms.shared.OrganisationRole;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "I work here": a person asks, those who look after the organisation's members answer. */
@Service
public class JoinOrganisation {
    private final OrganisationRepository organisations;
    private final MembershipRepository memberships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JoinOrganisation(
            OrganisationRepository organisations,
            MembershipRepository memberships,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    /** Asks for the actor; asking again, or as a member, changes nothing. */
    @Transactional
    public void ask(Actor actor, OrganisationId organisation) {
        var person = actor.requireAccount();
        organisations.require(organisation);
        if (memberships.ask(organisation, person, clock.instant())) {
            events.publishEvent(new MembershipAsked(organisation, person));
        }
    }

    @Transactional
    public void confirm(Actor actor, OrganisationId organisation, AccountId person) {
        requireRight(actor, organisation);
        if (memberships.confirm(organisation, person, OrganisationRole.BASIC_USER, clock.instant())) {
            events.publishEvent(new RoleGiven(organisation, person, OrganisationRole.BASIC_USER, actor.account()));
        }
    }

    /** Refuses a request, or ends a membership; a person may always leave. */
    @Transactional
    public void end(Actor actor, OrganisationId organisation, AccountId person) {
        if (!actor.is(person)) {
            requireRight(actor, organisation);
        }
        if (memberships.remove(organisation, person, OrganisationRole.BASIC_USER)) {
            events.publishEvent(new RoleTaken(organisation, person, OrganisationRole.BASIC_USER, actor.account()));
        }
    }

    private static void requireRight(Actor actor, OrganisationId organisation) {
        if (!RoleGiving.looksAfterMembers(actor, organisation)) {
            throw new NotAllowed("members-answer");
        }
    }
}
