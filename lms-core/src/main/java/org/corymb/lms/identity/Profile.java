package org.corymb.lms.identity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person says of itself and may change at any time.
 *
 * @param displayName 1 to 200 characters, the name that badges bear
 * @param freeHours when the person can take part; empty when that was not said
 */
public record Profile(String displayName, ZoneId zone, Locale locale, Optional<FreeHours> freeHours) {

    public Profile {
        displayName = DisplayName.checked(displayName);
    }
}
