package org.corymb.lms.award;

/** Whether the issuer stands by a badge. */
public enum CredentialState {
    /** It does. */
    ISSUED,
    /** Not for the time being. */
    SUSPENDED,
    /** No more, for good. */
    REVOKED
}
