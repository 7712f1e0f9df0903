package org.corymb.badges.internal.jsonld;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Room in which statements are gathered and brought into their canonical form; a few are kept for later documents. */
final class Desks {
    private static final int KEPT = 16;
    private static final int LARGEST_KEPT = 1 << 19;

    private final ArrayBlockingQueue<Desk> spare = new ArrayBlockingQueue<>(KEPT);

    private record Desk(Statements statements, CanonicalLines lines) {
        boolean isSmall() {
            return statements.bytes() + lines.bytes() <= LARGEST_KEPT;
        }
    }

    /**
     * Makes something of the canonical form.
     *
     * @param gather writes the statements down
     * @param use what is made of the form, which is not there any more afterwards
     * @return null if the statements or their canonical form are not covered
     */
    <T> @Nullable T work(Consumer<Statements> gather, Function<CanonicalLines, T> use) {
        var kept = spare.poll();
        var desk = kept == null ? new Desk(new Statements(), new CanonicalLines()) : kept;
        try {
            desk.statements.clear();
            gather.accept(desk.statements);
            return use.apply(desk.lines.of(desk.statements));
        } catch (NotCovered | UnsafeDocument e) {
            return null;
        } finally {
            if (desk.isSmall()) {
                spare.offer(desk);
            }
        }
    }
}
