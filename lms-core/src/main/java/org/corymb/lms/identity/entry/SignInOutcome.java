package org.corymb.lms.identity.entry;

import java.time.Instant;
import org.corymb.lms.shared.AccountId;

/** What became of a try to sign in. */
public sealed interface SignInOutcome {

    record SignedIn(AccountId account) implements SignInOutcome {}

    /** Address and password do not belong together; which of them is wrong is not said. */
    record Refused() implements SignInOutcome {}

    /** The link was used, or its time is over, or there never was such a link. */
    record LinkDead() implements SignInOutcome {}

    record TooOften(Instant until) implements SignInOutcome {}
}
