package org.corymb.lms.identity;

import java.time.Clock;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.NotAllowed;
import org.corymb.lms.shared.OrganisationId;
import org.corymb.lms.shared.OrganisationRole;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes an organisation, or changes the one of that slug; saying the same twice changes nothing. */
@Service
public class DefineOrganisation {
    private final OrganisationRepository organisations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DefineOrganisation(OrganisationRepository organisations, ApplicationEventPublisher events, Clock clock) {
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public OrganisationId define(Actor actor, OrganisationFacts facts) {
        var standing = organisations.bySlug(facts.slug());
        requireRight(actor, standing.map(Organisation::id).orElse(null));
        if (standing.isEmpty()) {
            return make(actor, facts);
        }
        var id = standing.get().id();
        requireTree(id, facts);
        if (!standing.get().equals(said(id, facts))) {
            organisations.update(id, facts);
            events.publishEvent(new OrganisationDefined(id, actor.account()));
        }
        return id;
    }

    private OrganisationId make(Actor actor, OrganisationFacts facts) {
        var id = OrganisationId.random();
        requireTree(id, facts);
        organisations.insert(id, facts, clock.instant());
        events.publishEvent(new OrganisationDefined(id, actor.account()));
        return id;
    }

    private void requireTree(OrganisationId id, OrganisationFacts facts) {
        for (var above = facts.parent(); above.isPresent(); ) {
            if (above.get().equals(id)) {
                throw new BrokenRule("organisation-below-itself");
            }
            var parent = above.get();
            above = organisations
                    .byId(parent)
                    .orElseThrow(() -> new UnknownOrganisation(parent))
                    .parent();
        }
    }

    private static void requireRight(Actor actor, @Nullable OrganisationId standing) {
        var owns = standing != null && actor.has(OrganisationRole.MEMBERSHIP_OWNER, standing);
        if (!actor.administers() && !owns) {
            throw new NotAllowed("organisation-define");
        }
    }

    private static Organisation said(OrganisationId id, OrganisationFacts facts) {
        return new Organisation(
                id,
                facts.slug(),
                facts.name(),
                facts.shortName(),
                facts.kind(),
                facts.parent(),
                facts.zone(),
                facts.language(),
                facts.hue(),
                facts.url(),
                facts.about());
    }
}
