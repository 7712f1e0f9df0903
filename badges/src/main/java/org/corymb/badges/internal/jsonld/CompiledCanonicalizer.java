package org.corymb.badges.internal.jsonld;

import jakarta.json.JsonObject;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fast way to the canonical form, for documents that use nothing but the plain words of the library's contexts. It
 * never refuses: what it does not cover is left to the general algorithm, whose answer it otherwise equals to the byte.
 */
final class CompiledCanonicalizer {
    private final CompiledContexts contexts;
    private final Desks desks = new Desks();

    CompiledCanonicalizer(CompiledContexts contexts) {
        this.contexts = contexts;
    }

    /** The canonical form; null if the document is not covered. */
    @Nullable
    String canonize(JsonObject document) {
        return with(document, CanonicalLines::text);
    }

    /** The hash of the canonical form; null if the document is not covered. */
    byte @Nullable [] sha256(JsonObject document) {
        return with(document, CanonicalLines::sha256);
    }

    /** Whether the document is covered, and so not refused. */
    boolean covers(JsonObject document) {
        return with(document, _ -> true) != null;
    }

    private <T> @Nullable T with(JsonObject document, Function<CanonicalLines, T> use) {
        return desks.work(statements -> new StatementWalk(statements).document(document, contexts.root()), use);
    }
}
