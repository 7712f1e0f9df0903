package org.corymb.lms.importing;

/** What an import did, or would do, with an entry. */
public enum Effect {
    CREATED,
    CHANGED,
    UNCHANGED;

    /** The effect of an entry on what stands there. */
    static Effect of(boolean known, boolean same) {
        return !known ? CREATED : same ? UNCHANGED : CHANGED;
    }
}
