package org.corymb.badges.internal.jsonld;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fast way to the canonical form, for documents that use nothing but the plain words of the library's contexts. It
 * never refuses: what it does not cover is left to the general algorithm, whose answer it otherwise equals to the byte.
 */
final class CompiledCanonicalizer {
    private static final int KEPT = 16;
    private static final int LARGEST_KEPT = 1 << 19;

    private final CompiledContexts contexts;
    private final ArrayBlockingQueue<Desk> desks = new ArrayBlockingQueue<>(KEPT);

    CompiledCanonicalizer(Contexts contexts) {
        this.contexts = new CompiledContexts(contexts);
    }

    /** The canonical form; null if the document is not covered. */
    @Nullable
    String canonize(JsonObject document) {
        return with(document, lines -> new String(lines.sorted(), StandardCharsets.UTF_8));
    }

    /** The hash of the canonical form; null if the document is not covered. */
    byte @Nullable [] digest(JsonObject document, MessageDigest digest) {
        return with(document, lines -> {
            lines.digest(digest);
            return digest.digest();
        });
    }

    /** Whether the document is covered, and so not refused. */
    boolean covers(JsonObject document) {
        return with(document, _ -> true) != null;
    }

    /** Room to work in. */
    private static final class Desk {
        private final Statements statements = new Statements();
        private final CanonicalLines lines = new CanonicalLines();

        Lines canonical(JsonObject document, CompiledContext root) {
            statements.clear();
            new StatementWalk(statements).document(document, root);
            return lines.of(statements);
        }

        boolean isSmall() {
            return statements.bytes() + lines.bytes() <= LARGEST_KEPT;
        }
    }

    private <T> @Nullable T with(JsonObject document, Function<Lines, T> use) {
        var kept = desks.poll();
        var desk = kept == null ? new Desk() : kept;
        try {
            return use.apply(desk.canonical(document, contexts.root()));
        } catch (NotCovered | UnsafeDocument e) {
            return null;
        } finally {
            if (desk.isSmall()) {
                desks.offer(desk);
            }
        }
    }
}
