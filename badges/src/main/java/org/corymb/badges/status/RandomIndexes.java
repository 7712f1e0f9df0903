package org.corymb.badges.status;

import java.util.LinkedHashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;

/**
 * Picks places in a status list at random, so that their order tells nothing about the order of issuing.
 *
 * @see <a href="https://www.w3.org/TR/vc-bitstring-status-list/#privacy-considerations">Bitstring Status List 1.0, 5</a>
 */
public final class RandomIndexes {
    private static final int TRIES = 64;

    private final RandomGenerator random;

    /** Takes its chance from here; a {@link java.security.SecureRandom} outside of tests. */
    public RandomIndexes(RandomGenerator random) {
        this.random = random;
    }

    /**
     * A place that is not taken.
     *
     * @param entries how many places the list has
     * @param taken whether a place is taken
     * @return empty if all are taken
     */
    public OptionalInt pick(int entries, IntPredicate taken) {
        for (int i = 0; i < TRIES; i++) {
            int index = random.nextInt(entries);
            if (!taken.test(index)) {
                return OptionalInt.of(index);
            }
        }
        int start = random.nextInt(entries);
        for (int i = 0; i < entries; i++) {
            int index = (start + i) % entries;
            if (!taken.test(index)) {
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Places that no credential has, to be set like those of revoked ones, so that how many are set tells little. Whoever
     * keeps the list must keep them as taken: a credential that got one of them later would be revoked from the start.
     *
     * @param entries how many places the list has
     * @param taken whether a place is taken
     * @param count how many decoys; fewer are given if there are not so many places
     */
    public Set<Integer> decoys(int entries, IntPredicate taken, int count) {
        var decoys = new LinkedHashSet<Integer>();
        while (decoys.size() < count) {
            var place = pick(entries, index -> taken.test(index) || decoys.contains(index));
            if (place.isEmpty()) {
                break;
            }
            decoys.add(place.getAsInt());
        }
        return decoys;
    }
}
