package org.corymb.badges.internal.jsonld;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.apicatalog.rdf.canon.RdfCanonTicker;
import org.jspecify.annotations.Nullable;

/** Counts statements and steps of one canonicalisation and ends it when they are more than a badge can need. */
final class WorkBudget implements RdfCanonTicker {
    private static final int STATEMENTS = 10_000;
    private static final int STEPS = 200_000;

    private int statements;
    private int steps;

    @Override
    public void tick() {
        if (++steps > STEPS) {
            throw new WorkBudgetExceeded("more than " + STEPS + " steps of canonicalisation");
        }
    }

    RdfQuadConsumer counting(RdfQuadConsumer consumer) {
        return new RdfQuadConsumer() {
            @Override
            public RdfQuadConsumer quad(
                    String subject,
                    String predicate,
                    String object,
                    @Nullable String datatype,
                    @Nullable String language,
                    @Nullable String direction,
                    @Nullable String graph)
                    throws RdfConsumerException {
                if (++statements > STATEMENTS) {
                    throw new WorkBudgetExceeded("more than " + STATEMENTS + " statements");
                }
                consumer.quad(subject, predicate, object, datatype, language, direction, graph);
                return this;
            }
        };
    }
}
