package org.corymb.lms.identity.entry;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.corymb.lms.shared.AccountId;

/** A key that a person gave to a program, as its owner sees it later: without the secret. */
public record AccessToken(
        AccessTokenId id,
        AccountId account,
        String name,
        Set<Scope> scopes,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> lastUsedAt) {

    public AccessToken {
        scopes = Set.copyOf(scopes);
    }
}
