package org.corymb.badges.internal.jsonld;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Hands statements on with other names for their nodes. */
final class Renaming implements RdfQuadConsumer {
    private final RdfQuadConsumer consumer;
    private final UnaryOperator<String> rename;

    Renaming(RdfQuadConsumer consumer, UnaryOperator<String> rename) {
        this.consumer = consumer;
        this.rename = rename;
    }

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
        boolean literal = RdfQuadConsumer.isLiteral(datatype, language, direction);
        consumer.quad(
                rename.apply(subject),
                predicate,
                literal ? object : rename.apply(object),
                datatype,
                language,
                direction,
                graph == null ? null : rename.apply(graph));
        return this;
    }
}
