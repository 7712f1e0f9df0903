package org.corymb.lms.catalogue;

import java.time.Clock;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds a version to an offering, or changes one with which no run was opened yet. */
@Service
public class DefineVersion {
    private final OfferingRepository offerings;
    private final VersionRepository versions;
    private final PlanRepository plans;
    private final Clock clock;

    DefineVersion(OfferingRepository offerings, VersionRepository versions, PlanRepository plans, Clock clock) {
        this.offerings = offerings;
        this.versions = versions;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * The same facts twice change nothing.
     *
     * @throws BrokenRule {@code version-frozen} when a run was opened with a version that these facts would change
     */
    @Transactional
    public OfferingVersionId define(Actor actor, OfferingId offering, VersionFacts facts) {
        var owner = offerings.lock(offering).orElseThrow(() -> new UnknownOffering(offering));
        Editing.require(actor, owner.organisation());
        return versions.byLabel(offering, facts.label())
                .map(known -> change(known, facts))
                .orElseGet(() -> add(offering, facts));
    }

    private OfferingVersionId change(OfferingVersion known, VersionFacts facts) {
        if (VersionFacts.of(known).equals(facts)) {
            return known.id();
        }
        if (known.frozen()) {
            throw new BrokenRule("version-frozen", known.label());
        }
        versions.update(known.id(), facts);
        plans.remove(known.id());
        plans.insert(known.id(), facts);
        return known.id();
    }

    private OfferingVersionId add(OfferingId offering, VersionFacts facts) {
        var id = versions.insert(offering, facts, clock.instant());
        plans.insert(id, facts);
        return id;
    }
}
