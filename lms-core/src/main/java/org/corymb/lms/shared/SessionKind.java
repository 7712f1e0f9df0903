package org.corymb.lms.shared;

/** What a live meeting is for. */
public enum SessionKind {
    LESSON,
    CO_LAB,
    SOCIAL,
    SKILLS_SHARE,
    WORKSHOP,
    CALL
}
