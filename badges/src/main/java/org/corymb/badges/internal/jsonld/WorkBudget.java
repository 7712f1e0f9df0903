package org.corymb.badges.internal.jsonld;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.apicatalog.rdf.canon.RdfCanonTicker;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Counts statements and steps of one canonicalisation and ends it when they are more than a badge can need. */
final class WorkBudget implements RdfCanonTicker {
    private static final int STATEMENTS = 10_000;
    private static final int STEPS = 200_000;
    /** Values of one array. */
    static final int LONGEST_LIST = STATEMENTS / 5;

    private int statements;
    private int steps;

    /** Refuses lists that come to more statements than are counted later; to expand them costs the square of their length. */
    static void check(JsonValue document) {
        if (elements(document) > STATEMENTS) {
            throw new WorkBudgetExceeded("lists of more than " + STATEMENTS + " values");
        }
    }

    private static int elements(JsonValue value) {
        return switch (value) {
            case JsonObject object ->
                object.values().stream().mapToInt(WorkBudget::elements).sum();
            case JsonArray array -> {
                if (array.size() > LONGEST_LIST) {
                    throw new WorkBudgetExceeded("a list of more than " + LONGEST_LIST + " values");
                }
                yield array.size()
                        + array.stream().mapToInt(WorkBudget::elements).sum();
            }
            default -> 0;
        };
    }

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
