package org.corymb.badges;

import jakarta.json.JsonObject;
import org.corymb.badges.internal.json.JsonRead;

/**
 * A status in somebody else's form, kept as it is: an entry of a list for another purpose, an older revocation list, or
 * something that this library does not know. It is read, never made.
 *
 * @param json the status; it has a type
 * @see <a href="https://www.w3.org/TR/vc-data-model-2.0/#status">VC Data Model 2.0, 4.10 Status</a>
 */
public record OtherStatus(JsonObject json) implements CredentialStatus {
    /** Checks that there is a type. */
    public OtherStatus {
        Rule.that(!JsonRead.texts(json, "type").isEmpty(), "CredentialStatus.type", "is missing");
    }

    static CredentialStatus read(Reading status) {
        var entry = StatusEntry.of(status.json());
        return entry == null ? status.make("CredentialStatus", () -> new OtherStatus(status.json())) : entry;
    }
}
