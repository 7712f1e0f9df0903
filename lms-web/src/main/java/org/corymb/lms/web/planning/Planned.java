package org.corymb.lms.web.planning;

import java.util.List;
import org.corymb.lms.identity.Organisation;
import org.corymb.lms.identity.Organisations;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.NotAllowed;
import org.corymb.lms.shared.OrganisationRole;
import org.springframework.stereotype.Component;

/** For which organisations an actor plans. */
@Component
class Planned {
    private final Organisations organisations;

    Planned(Organisations organisations) {
        this.organisations = organisations;
    }

    /** @throws NotAllowed when there is none */
    List<Organisation> by(Actor actor) {
        actor.requireAccount();
        var planned = organisations.all().stream()
                .filter(one -> actor.has(OrganisationRole.PROGRAMME_MANAGER, one.id()))
                .toList();
        if (planned.isEmpty()) {
            throw new NotAllowed("run-plan");
        }
        return planned;
    }
}
