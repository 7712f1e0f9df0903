package org.corymb.lms.identity.entry;

import java.time.Instant;

/** What became of the wish for a mail with a link; it never says whether there is an account. */
public sealed interface AskOutcome {

    /** A letter is on its way to that address, whoever it belongs to. */
    record CheckYourMail() implements AskOutcome {}

    record TooOften(Instant until) implements AskOutcome {}
}
