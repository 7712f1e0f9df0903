package org.corymb.badges;

import jakarta.json.JsonObject;

/**
 * Where to look whether a credential is still in force.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#credentialstatus">Open Badges 3.0, CredentialStatus</a>
 */
public sealed interface CredentialStatus permits StatusEntry, OtherStatus {
    /** The status as it stands in a credential. */
    JsonObject json();
}
