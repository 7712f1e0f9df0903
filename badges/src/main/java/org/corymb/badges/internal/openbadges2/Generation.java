package org.corymb.badges.internal.openbadges2;

/** The versions of Open Badges before 3.0. */
enum Generation {
    /** Open Badges 2.0 and 2.1. */
    SECOND("Open Badges 2.0"),
    /** Open Badges 1.1, with a context. */
    FIRST_LINKED("Open Badges 1.1"),
    /** Open Badges 1.0, plain JSON. */
    FIRST("Open Badges 1.0");

    private final String words;

    Generation(String words) {
        this.words = words;
    }

    boolean isSecond() {
        return this == SECOND;
    }

    @Override
    public String toString() {
        return words;
    }
}
