package org.corymb.lms.web.api;

import java.util.List;
import java.util.function.Function;
import org.corymb.lms.shared.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next the cursor of the next part; null at the end
 */
public record Part<T>(List<T> items, @Nullable String next) {
    private static final int USUAL = 20;
    private static final int LARGEST = 100;

    /** The part of a list in memory that begins after the row whose key is the cursor. */
    public static <T> Part<T> of(List<T> all, Wish wish, Function<T, String> key) {
        var cursor = wish.cursor();
        var begin = cursor == null || cursor.isEmpty() ? 0 : after(all, cursor, key);
        var end = Math.min(all.size(), begin + wish.rows());
        return new Part<>(
                all.subList(begin, end), begin < end && end < all.size() ? key.apply(all.get(end - 1)) : null);
    }

    /** The same rows in another form. */
    public <R> Part<R> map(Function<? super T, ? extends R> change) {
        return new Part<>(items.stream().<R>map(change).toList(), next);
    }

    private static <T> int after(List<T> all, String cursor, Function<T, String> key) {
        for (var i = 0; i < all.size(); i++) {
            if (key.apply(all.get(i)).equals(cursor)) {
                return i + 1;
            }
        }
        throw new BrokenRule("cursor");
    }

    /**
     * Which part is wanted, the query parameters of every list.
     *
     * @param limit 1 to 100 rows, 20 unless said
     * @param cursor {@code next} of the part before; empty for the first one
     */
    public record Wish(@Nullable Integer limit, @Nullable String cursor) {

        private int rows() {
            return limit == null ? USUAL : Math.clamp(limit, 1, LARGEST);
        }
    }
}
