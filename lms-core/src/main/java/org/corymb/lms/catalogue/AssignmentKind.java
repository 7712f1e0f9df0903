package org.corymb.lms.catalogue;

/** How an assignment is handed in. */
public enum AssignmentKind {
    /** A text, a link or both. */
    TEXT_AND_LINK,
    /** Nothing is handed in: markers assess what happens in a session. */
    MARKED_LIVE
}
