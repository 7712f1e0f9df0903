package org.corymb.badges;

/**
 * How two achievements of a learner record hang together.
 *
 * @see <a href="https://www.imsglobal.org/spec/clr/v2p0/#associationtype-enumeration">CLR 2.0, AssociationType</a>
 */
public enum AssociationType {
    /** Both are the same. */
    EXACT_MATCH_OF("exactMatchOf"),
    /** The source is a child of the target. */
    IS_CHILD_OF("isChildOf"),
    /** The source is the parent of the target. */
    IS_PARENT_OF("isParentOf"),
    /** The source is a part of the target. */
    IS_PART_OF("isPartOf"),
    /** Both are on the same level. */
    IS_PEER_OF("isPeerOf"),
    /** Both have to do with one another. */
    IS_RELATED_TO("isRelatedTo"),
    /** The source comes before the target. */
    PRECEDES("precedes"),
    /** The target stands in for the source. */
    REPLACED_BY("replacedBy");

    private final String term;

    AssociationType(String term) {
        this.term = term;
    }

    /** The word that stands in a record. */
    public String term() {
        return term;
    }
}
