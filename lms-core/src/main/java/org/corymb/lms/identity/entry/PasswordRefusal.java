package org.corymb.lms.identity.entry;

/** Why a password is not taken. */
public enum PasswordRefusal {
    TOO_SHORT,
    TOO_LONG,
    TOO_COMMON
}
