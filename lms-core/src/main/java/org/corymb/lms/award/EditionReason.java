package org.corymb.lms.award;

/** Why an edition of a badge was replaced. */
enum EditionReason {
    NAME_CORRECTED("name corrected"),
    KEY_WITHDRAWN("key withdrawn");

    private final String stored;

    EditionReason(String stored) {
        this.stored = stored;
    }

    String stored() {
        return stored;
    }
}
