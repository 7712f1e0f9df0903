package org.corymb.badges;

/**
 * What a set bit of a status list says.
 *
 * @see <a href="https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistentry">Bitstring Status List 1.0,
 *     2.1</a>
 */
public enum StatusPurpose {
    /** Withdrawn for good. */
    REVOCATION("revocation"),
    /** Not in force for the time being. */
    SUSPENSION("suspension"),

    /** A newer version is to be had; says nothing about being in force. */
    REFRESH("refresh"),

    /** One of several messages, each with its own value; says nothing about being in force. */
    MESSAGE("message");

    private final String term;

    StatusPurpose(String term) {
        this.term = term;
    }

    /** The word that stands in a badge. */
    public String term() {
        return term;
    }
}
