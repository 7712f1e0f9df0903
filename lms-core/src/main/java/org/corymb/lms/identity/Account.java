package org.corymb.lms.identity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.EmailAddress;

/**
 * A person's login and what the platform needs to speak to that person.
 *
 * @param address the preferred one of the confirmed addresses
 */
public record Account(
        AccountId id,
        String displayName,
        ZoneId zone,
        Locale locale,
        EmailAddress address,
        boolean administrator,
        Optional<FreeHours> freeHours) {}
