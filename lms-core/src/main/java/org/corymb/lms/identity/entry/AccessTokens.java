package org.corymb.lms.identity.entry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.corymb.lms.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The access tokens, to be read and to be recognised. */
@Service
public class AccessTokens {
    private static final Duration NOTED_EVERY = Duration.ofHours(1);

    private final AccessTokenRepository repository;
    private final Clock clock;

    AccessTokens(AccessTokenRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The actor's own that still work, the newest first. */
    @Transactional(readOnly = true)
    public List<AccessToken> of(Actor actor) {
        return repository.of(actor.requireAccount(), clock.instant());
    }

    /** The token with this secret; empty when it never was, was revoked or has expired. */
    @Transactional
    public Optional<AccessToken> recognise(String secret) {
        var now = clock.instant();
        var token = secret.startsWith(IssueAccessToken.PREFIX)
                ? repository.findUsable(EmailedTokens.hash(secret), now)
                : Optional.<AccessToken>empty();
        token.filter(known -> isToBeNoted(known, now)).ifPresent(known -> repository.noteUse(known.id(), now));
        return token;
    }

    private static boolean isToBeNoted(AccessToken token, Instant now) {
        return token.lastUsedAt()
                .map(used -> used.isBefore(now.minus(NOTED_EVERY)))
                .orElse(true);
    }
}
