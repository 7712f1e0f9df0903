package org.corymb.lms.identity.entry;

import java.time.Instant;
import org.corymb.lms.shared.AccountId;

/** What became of the confirmation of a sign-up. */
public sealed interface ConfirmOutcome {

    record Welcome(AccountId account) implements ConfirmOutcome {}

    record PasswordNeeded() implements ConfirmOutcome {}

    record WrongPassword() implements ConfirmOutcome {}

    /** Another link made an account for this address meanwhile; that one is to be used. */
    record HasAccountAlready() implements ConfirmOutcome {}

    record LinkDead() implements ConfirmOutcome {}

    record TooOften(Instant until) implements ConfirmOutcome {}
}
