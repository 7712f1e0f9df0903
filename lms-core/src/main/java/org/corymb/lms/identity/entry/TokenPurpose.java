package org.corymb.lms.identity.entry;

import java.time.Duration;

/** What a link in a mail is good for, and for how long. */
enum TokenPurpose {
    SIGN_UP(Duration.ofHours(24)),
    SIGN_IN(Duration.ofMinutes(15)),
    RESET_PASSWORD(Duration.ofMinutes(30)),
    ADD_ADDRESS(Duration.ofHours(24));

    private final Duration validity;

    TokenPurpose(Duration validity) {
        this.validity = validity;
    }

    Duration validity() {
        return validity;
    }
}
