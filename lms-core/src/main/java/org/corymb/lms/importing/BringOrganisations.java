package org.corymb.lms.importing;

import java.util.Optional;
import org.corymb.lms.identity.DefineOrganisation;
import org.corymb.lms.identity.Organisations;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Makes the organisations of a file, and finds organisations by slug for all else. */
@Component
class BringOrganisations {

    private final Organisations organisations;
    private final DefineOrganisation define;

    BringOrganisations(Organisations organisations, DefineOrganisation define) {
        this.organisations = organisations;
        this.define = define;
    }

    Effect bring(Actor actor, OrganisationEntry entry) {
        var known = find(entry.slug());
        var same = known.filter(entry::equals).isPresent();
        if (!same) {
            define.define(actor, entry.facts(this::id));
        }
        return Effect.of(known.isPresent(), same);
    }

    OrganisationId id(String slug) {
        return organisations
                .bySlug(slug)
                .orElseThrow(() -> new UnknownName("organisation", slug))
                .id();
    }

    private Optional<OrganisationEntry> find(String slug) {
        return organisations
                .bySlug(slug)
                .map(known ->
                        OrganisationEntry.of(known, id -> organisations.get(id).slug()));
    }
}
