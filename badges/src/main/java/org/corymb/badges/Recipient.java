package org.corymb.badges;

import org.jspecify.annotations.Nullable;

/**
 * Somebody of whom a badge should be.
 *
 * @param id identifier of the person, compared with the subject's id
 * @param identityType kind of identifier, such as <code>emailAddress</code>
 * @param identifier the identifier, compared with the subject's identities, hashed where they are
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#recipient-verification">Open Badges 3.0, 8.4.3</a>
 */
public record Recipient(
        @Nullable String id,
        @Nullable String identityType,
        @Nullable String identifier) {
    /** Somebody by identifier, such as a DID. */
    public static Recipient byId(String id) {
        return new Recipient(id, null, null);
    }

    /** Somebody by e-mail address, exactly as it was given to the issuer. */
    public static Recipient byEmail(String address) {
        return new Recipient(null, "emailAddress", address);
    }
}
