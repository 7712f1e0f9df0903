package org.corymb.badges;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be signed: a badge, an endorsement or a learner record.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-model-2.0/#verifiable-credentials">VC Data Model 2.0, 4</a>
 */
public sealed interface IssuableCredential permits Credential, EndorsementCredential, ClrCredential {
    /** What it says around its subject. */
    CredentialFrame frame();

    /** Its identifier, absolute. */
    default String id() {
        return frame().id();
    }

    /** Its name, for display. */
    default @Nullable String name() {
        return frame().name();
    }

    /** Who issues it. */
    default Profile issuer() {
        return frame().issuer();
    }

    /** From when it holds. */
    default Instant validFrom() {
        return frame().validFrom();
    }

    /** Until when it holds. */
    default @Nullable Instant validUntil() {
        return frame().validUntil();
    }

    /** The credential as JSON, without a proof. */
    JsonObject json();
}
