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
    SUSPENSION("suspension");

    private final String term;

    StatusPurpose(String term) {
        this.term = term;
    }

    /** The word that stands in a badge. */
    public String term() {
        return term;
    }
}
