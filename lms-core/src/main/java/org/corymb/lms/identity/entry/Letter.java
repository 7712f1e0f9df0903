package org.corymb.lms.identity.entry;

import java.time.Instant;
import java.util.Locale;
import org.corymb.lms.shared.EmailAddress;

/**
 * What a letter with a link needs; never stored, never logged.
 *
 * @param secret the last part of the link's address
 */
public record Letter(EmailAddress to, Locale locale, String secret, Instant expiresAt) {

    /** Keeps persons and secrets out of logs. */
    @Override
    public String toString() {
        return "Letter[...]";
    }
}
