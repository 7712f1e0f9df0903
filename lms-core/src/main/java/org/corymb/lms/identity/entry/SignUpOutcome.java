package org.corymb.lms.identity.entry;

import java.time.Instant;

/** What became of a wish for an account; it never says whether the address has one. */
public sealed interface SignUpOutcome {

    /** @param browserProof kept by this browser, so that the link confirms here without asking for the password */
    record CheckYourMail(String browserProof) implements SignUpOutcome {}

    record PasswordRefused(PasswordRefusal why) implements SignUpOutcome {}

    record TooOften(Instant until) implements SignUpOutcome {}
}
