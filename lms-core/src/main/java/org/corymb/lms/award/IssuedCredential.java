package org.corymb.lms.award;

import java.time.Instant;
import java.util.Optional;
import org.corymb.lms.award.status.StatusPlace;
import org.corymb.lms.catalogue.AchievementId;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.OrganisationId;

/**
 * One badge as it was issued, and whether its issuer stands by it.
 *
 * @param achievement what was awarded
 * @param recipient the account behind it; empty once that person was erased
 * @param run the cohort it was earned in
 * @param edition 1 at first, one more with each correction and each new signature
 * @param document the signed badge, the newest edition
 * @param stateReason why it was revoked or suspended, in the words of who did it
 * @param correctedAt when the name on it was last corrected
 * @param renewedAt when the newest edition replaced the one before, for whatever reason
 */
public record IssuedCredential(
        CredentialId id,
        OrganisationId organisation,
        AchievementId achievement,
        Optional<AccountId> recipient,
        Optional<RunId> run,
        String recipientName,
        int edition,
        String document,
        StatusPlace place,
        CredentialState state,
        Instant issuedAt,
        Optional<Instant> validUntil,
        Optional<Instant> stateChangedAt,
        Optional<String> stateReason,
        Optional<Instant> correctedAt,
        Optional<Instant> renewedAt) {

    /** Whether it has run out by then. */
    public boolean expired(Instant now) {
        return validUntil.filter(until -> !now.isBefore(until)).isPresent();
    }
}
