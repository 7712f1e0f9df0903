package org.corymb.lms.identity;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.EmailAddress;

/**
 * An account to be made.
 *
 * @param displayName 1 to 200 characters, the name that badges will bear
 * @param confirmed addresses known to belong to the person, the preferred one first; at least one
 * @param password in clear; empty for people who will sign in by link
 */
public record NewAccount(
        String displayName,
        ZoneId zone,
        Locale locale,
        List<EmailAddress> confirmed,
        Optional<String> password,
        boolean administrator) {

    public NewAccount {
        displayName = DisplayName.checked(displayName);
        confirmed = List.copyOf(confirmed);
        if (confirmed.isEmpty()) {
            throw new BrokenRule("account-needs-an-address");
        }
    }

    /** Keeps persons and passwords out of logs. */
    @Override
    public String toString() {
        return "NewAccount[...]";
    }
}
