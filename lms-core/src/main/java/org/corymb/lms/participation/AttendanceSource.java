package org.corymb.lms.participation;

/** Where a mark comes from. */
public enum AttendanceSource {
    ROLL_CALL,
    SELF_CHECK_IN,
    IMPORT
}
