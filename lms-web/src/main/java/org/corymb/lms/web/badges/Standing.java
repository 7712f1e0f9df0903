package org.corymb.lms.web.badges;

import java.time.Instant;
import org.corymb.lms.award.IssuedCredential;

/** Says in one word how a badge stands; the word ends the key of its text. */
final class Standing {

    private Standing() {}

    static String of(IssuedCredential credential, Instant now) {
        return switch (credential.state()) {
            case REVOKED -> "revoked";
            case SUSPENDED -> "suspended";
            case ISSUED -> credential.expired(now) ? "expired" : "valid";
        };
    }

    /** The end of the class name of its pill. */
    static String look(String standing) {
        return switch (standing) {
            case "valid" -> "good";
            case "revoked" -> "bad";
            default -> "warn";
        };
    }
}
