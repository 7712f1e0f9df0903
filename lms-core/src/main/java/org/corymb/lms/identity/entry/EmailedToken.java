package org.corymb.lms.identity.entry;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.EmailAddress;

/**
 * One link that went, or will go, to an address.
 *
 * @param account whose it is; empty for somebody who has no account
 * @param signUp what the account will be when the link is used to sign up
 */
record EmailedToken(
        UUID id,
        TokenPurpose purpose,
        Optional<AccountId> account,
        EmailAddress address,
        Optional<SignUp> signUp,
        Locale locale,
        Instant expiresAt) {

    /** A sign-up that waits for its confirmation. */
    record SignUp(String displayName, String passwordHash, ZoneId zone) {}
}
