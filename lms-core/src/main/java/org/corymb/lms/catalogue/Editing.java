package org.corymb.lms.catalogue;

import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.NotAllowed;
import org.corymb.lms.shared.OrganisationId;
import org.corymb.lms.shared.OrganisationRole;

/** Who may edit the catalogue of an organisation: its content managers and its programme managers. */
final class Editing {
    private Editing() {}

    static void require(Actor actor, OrganisationId organisation) {
        if (!actor.has(OrganisationRole.CONTENT_MANAGER, organisation)
                && !actor.has(OrganisationRole.PROGRAMME_MANAGER, organisation)) {
            throw new NotAllowed("catalogue-edit");
        }
    }
}
