package org.corymb.lms.requirement;

/** What a learner did at a session. */
public enum SessionRole {
    ATTENDED,
    PRESENTED,
    FACILITATED;

    /** Whether having done this is as good as having done that; who presented or facilitated has attended, too. */
    public boolean covers(SessionRole wanted) {
        return this == wanted || wanted == ATTENDED;
    }
}
