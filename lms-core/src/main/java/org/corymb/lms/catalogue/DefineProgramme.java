package org.corymb.lms.catalogue;

import java.time.Clock;
import org.corymb.lms.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a certification or changes its text; the same facts twice change nothing. */
@Service
public class DefineProgramme {
    private final ProgrammeRepository programmes;
    private final Clock clock;

    DefineProgramme(ProgrammeRepository programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    @Transactional
    public ProgrammeId define(Actor actor, ProgrammeFacts facts) {
        Editing.require(actor, facts.organisation());
        var known = programmes.byCode(facts.code());
        if (known.filter(facts::describes).isPresent()) {
            return known.orElseThrow().id();
        }
        var id = known.map(Programme::id).orElseGet(ProgrammeId::random);
        known.ifPresent(before -> Editing.require(actor, before.organisation()));
        programmes.save(id, facts, clock.instant());
        return id;
    }
}
