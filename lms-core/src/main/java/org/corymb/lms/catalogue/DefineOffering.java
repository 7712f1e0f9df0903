package org.corymb.lms.catalogue;

import java.time.Clock;
import org.corymb.lms.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes an offering or changes it; the same facts twice change nothing. */
@Service
public class DefineOffering {
    private final OfferingRepository offerings;
    private final Clock clock;

    DefineOffering(OfferingRepository offerings, Clock clock) {
        this.offerings = offerings;
        this.clock = clock;
    }

    @Transactional
    public OfferingId define(Actor actor, OfferingFacts facts) {
        Editing.require(actor, facts.organisation());
        var required = facts.prerequisites().stream().map(this::require).toList();
        var id = offerings
                .byCode(facts.code())
                .map(known -> change(actor, known, facts))
                .orElseGet(() -> offerings.insert(facts, clock.instant()));
        offerings.replacePrerequisites(id, required);
        return id;
    }

    private OfferingId change(Actor actor, Offering known, OfferingFacts facts) {
        Editing.require(actor, known.organisation());
        offerings.update(known.id(), facts);
        return known.id();
    }

    private OfferingId require(String code) {
        return offerings
                .byCode(code)
                .orElseThrow(() -> new UnknownOffering(code))
                .id();
    }
}
