package org.corymb.badges;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a badge says about itself, to be shown beside the verdict. Nothing in it is proven unless the verdict says so.
 *
 * @param id identifier of the credential
 * @param name name of the credential, or else of the achievement
 * @param description short description
 * @param achievement name of the achievement
 * @param criteria what had to be done, in words or as an address
 * @param issuerId identifier of the issuer
 * @param issuerName name that the issuer gives itself
 * @param recipient identifier of the learner, or the identity in the badge
 * @param recipientName readable name of the learner, where the badge says one that is not hashed
 * @param image address of the picture
 * @param validFrom from when it holds
 * @param validUntil until when it holds
 */
public record CredentialSummary(
        @Nullable String id,
        @Nullable String name,
        @Nullable String description,
        @Nullable String achievement,
        @Nullable String criteria,
        @Nullable String issuerId,
        @Nullable String issuerName,
        @Nullable String recipient,
        @Nullable String recipientName,
        @Nullable String image,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil) {}
