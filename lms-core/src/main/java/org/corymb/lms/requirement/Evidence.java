package org.corymb.lms.requirement;

/**
 * One row of the record and what it means for a requirement.
 *
 * @param source the id of the session, the code of the assignment, or the key of what a person confirms
 */
public record Evidence(String source, Weight weight, Sentence sentence) {

    /** What a row is worth. */
    public enum Weight {
        COUNTS,
        MADE_UP,
        OPEN,
        MISSED
    }
}
