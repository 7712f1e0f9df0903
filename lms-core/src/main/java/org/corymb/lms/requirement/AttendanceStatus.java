package org.corymb.lms.requirement;

/** Whether a learner was at a session; an excused absence is an absence that was announced. */
public enum AttendanceStatus {
    PRESENT,
    ABSENT,
    EXCUSED
}
