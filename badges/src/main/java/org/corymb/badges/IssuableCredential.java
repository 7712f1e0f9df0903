package org.corymb.badges;

import jakarta.json.JsonObject;

/**
 * Something that can be signed: a badge, an endorsement or a learner record.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-model-2.0/#verifiable-credentials">VC Data Model 2.0, 4</a>
 */
public sealed interface IssuableCredential permits Credential, EndorsementCredential, ClrCredential {
    /** Its identifier, absolute. */
    String id();

    /** The credential as JSON, without a proof. */
    JsonObject json();
}
