package org.corymb.lms.identity.entry;

import java.time.Instant;
import org.corymb.lms.shared.AccountId;

/** What became of the wish for another password. */
public sealed interface PasswordOutcome {

    record Changed(AccountId account) implements PasswordOutcome {}

    record PasswordRefused(PasswordRefusal why) implements PasswordOutcome {}

    /** The password that was given as the present one is not. */
    record WrongPassword() implements PasswordOutcome {}

    record LinkDead() implements PasswordOutcome {}

    record TooOften(Instant until) implements PasswordOutcome {}
}
