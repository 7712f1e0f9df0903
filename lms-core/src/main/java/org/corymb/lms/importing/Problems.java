package org.corymb.lms.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a file, so that all of it can be said at once. */
final class Problems {

    /** More than these help nobody. */
    static final int LIMIT = 50;

    private final List<Problem> found = new ArrayList<>();

    void add(Place place, String words) {
        if (found.size() < LIMIT) {
            found.add(place.problem(words));
        }
    }

    void add(Problem problem) {
        if (found.size() < LIMIT) {
            found.add(problem);
        }
    }

    int count() {
        return found.size();
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            var sorted = new ArrayList<>(found);
            sorted.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
            throw new ImportRefused(sorted);
        }
    }
}
