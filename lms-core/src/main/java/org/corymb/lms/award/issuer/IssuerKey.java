package org.corymb.lms.award.issuer;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.corymb.badges.KeyType;
import org.corymb.lms.shared.OrganisationId;

/**
 * The public side of a signing key and its history.
 *
 * @param fragment its name in the issuer's key document, such as {@code key-1}
 * @param type {@link KeyType#ED25519} for proofs inside badges, {@link KeyType#P256} for badges as tokens
 * @param multibase the public key as a Multikey
 */
public record IssuerKey(
        UUID id,
        OrganisationId organisation,
        String fragment,
        KeyType type,
        String multibase,
        State state,
        Instant createdAt,
        Optional<Instant> retiredAt,
        Optional<Instant> withdrawnAt) {

    /** Whether it signs, only verifies, or is trusted no more. */
    public enum State {
        /** Signs new badges. */
        ACTIVE,
        /** Signs no more; what it signed stays valid. */
        RETIRED,
        /** Withdrawn, since somebody else may hold it: nothing that it signed counts. */
        COMPROMISED
    }

    /** Whether nothing that it signed counts any more. */
    public boolean withdrawn() {
        return state == State.COMPROMISED;
    }
}
