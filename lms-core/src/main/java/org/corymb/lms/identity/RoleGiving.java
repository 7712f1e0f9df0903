package org.corymb.lms.identity;

import static org.corymb.lms.shared.OrganisationRole.BASIC_USER;
import static org.corymb.lms.shared.OrganisationRole.INSTRUCTOR;
import static org.corymb.lms.shared.OrganisationRole.MEMBERSHIP_MANAGER;
import static org.corymb.lms.shared.OrganisationRole.MEMBERSHIP_OWNER;
import static org.corymb.lms.shared.OrganisationRole.PROGRAMME_MANAGER;

import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.OrganisationId;
import org.corymb.lms.shared.OrganisationRole;

/** Who may give and take which role: owners all of them, membership managers membership, programme managers teaching. */
final class RoleGiving {

    private RoleGiving() {}

    static boolean looksAfterMembers(Actor actor, OrganisationId organisation) {
        return actor.has(MEMBERSHIP_OWNER, organisation) || actor.has(MEMBERSHIP_MANAGER, organisation);
    }

    static boolean mayGive(Actor actor, OrganisationId organisation, OrganisationRole role) {
        return actor.has(MEMBERSHIP_OWNER, organisation)
                || (role == BASIC_USER && actor.has(MEMBERSHIP_MANAGER, organisation))
                || (role == INSTRUCTOR && actor.has(PROGRAMME_MANAGER, organisation));
    }
}
