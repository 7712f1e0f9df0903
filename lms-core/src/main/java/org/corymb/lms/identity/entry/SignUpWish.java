package org.corymb.lms.identity.entry;

import java.time.ZoneId;
import java.util.Locale;
import org.corymb.lms.shared.EmailAddress;

/** Who somebody says to be when signing up; nothing of it is known to be true yet. */
public record SignUpWish(String displayName, EmailAddress address, String password, ZoneId zone, Locale locale) {

    /** Keeps persons and passwords out of logs. */
    @Override
    public String toString() {
        return "SignUpWish[...]";
    }
}
