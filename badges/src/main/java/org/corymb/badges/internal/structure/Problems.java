package org.corymb.badges.internal.structure;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with a badge, each with its place. */
public final class Problems {
    private static final int MOST = 8;

    private final List<String> found = new ArrayList<>();

    void add(Place place, String problem) {
        add(place.toString(), problem);
    }

    void add(String path, String problem) {
        if (found.size() < MOST) {
            found.add((path.isEmpty() ? "the badge" : path) + " " + problem);
        }
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All in one sentence. */
    public String sentence() {
        return String.join("; ", found) + ".";
    }
}
