package org.corymb.badges.internal.recent;

import java.util.LinkedHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The results that were asked for last, so that they need not be computed again: of something that gives the same for
 * equal keys at all times. Safe for use by several threads if the results are.
 *
 * @param <K> what is asked
 * @param <V> the result
 */
public final class Recent<K, V> {
    private final int most;
    private final Predicate<? super V> small;
    private final LinkedHashMap<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * Keeps nothing yet.
     *
     * @param most how many results are kept
     */
    public Recent(int most) {
        this(most, _ -> true);
    }

    /**
     * Keeps nothing yet.
     *
     * @param most how many results are kept
     * @param small which results are kept at all
     */
    public Recent(int most, Predicate<? super V> small) {
        this.most = most;
        this.small = small;
    }

    /** The result, computed unless it is at hand; what the computation throws is thrown and not kept. */
    public V get(K key, Function<? super K, ? extends V> compute) {
        synchronized (kept) {
            var found = kept.get(key);
            if (found != null) {
                return found;
            }
        }
        V made = compute.apply(key);
        if (small.test(made)) {
            keep(key, made);
        }
        return made;
    }

    private void keep(K key, V made) {
        synchronized (kept) {
            kept.put(key, made);
            if (kept.size() > most) {
                kept.pollFirstEntry();
            }
        }
    }
}
