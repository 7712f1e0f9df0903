package org.corymb.badges;

/** What a verification comes to, in one word. */
public enum Verdict {
    /** All that can be checked was checked and holds, and somebody known vouches for the issuer. */
    VALID,
    /** All holds and the key is the issuer's, but nobody known vouches for who stands behind the issuer's identifier. */
    VALID_UNCONFIRMED,
    /** Authentic, but its time is over. */
    EXPIRED,
    /** Authentic, but its time has not come. */
    NOT_YET_VALID,
    /** Authentic, but withdrawn by its issuer. */
    REVOKED,
    /** Authentic, but not in force for the time being. */
    SUSPENDED,
    /** A signature does not fit the content. */
    ALTERED,
    /** The signature fits, but the key is not the issuer's, or the claims contradict the content. */
    FORGED,
    /** Not a badge, or one that the specification forbids. */
    MALFORMED,
    /** Something needed could not be had: a key, a status list, a way to check a signature. */
    UNVERIFIABLE;

    /** Whether the badge may be relied on. */
    public boolean isValid() {
        return this == VALID || this == VALID_UNCONFIRMED;
    }
}
