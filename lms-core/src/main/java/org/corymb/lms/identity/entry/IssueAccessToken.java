package org.corymb.lms.identity.entry;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.corymb.lms.identity.UnknownAccount;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.NotAllowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a program a key to an account, and takes it back. */
@Service
public class IssueAccessToken {
    static final String PREFIX = "corymb_";
    private static final Duration LONGEST = Duration.ofDays(366);

    private final AccessTokenRepository tokens;
    private final EntryRepository logins;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    IssueAccessToken(
            AccessTokenRepository tokens, EntryRepository logins, ApplicationEventPublisher events, Clock clock) {
        this.tokens = tokens;
        this.logins = logins;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Answers the secret, which is shown once and kept as a hash only.
     *
     * @param name 1 to 100 characters: what the token is for
     * @param validity up to 366 days
     */
    @Transactional
    public Issued issue(Actor actor, AccountId owner, String name, Set<Scope> scopes, Duration validity) {
        if (!actor.is(owner) && !actor.administers()) {
            throw new NotAllowed("token-issue");
        }
        if (logins.login(owner).isEmpty()) {
            throw new UnknownAccount(owner);
        }
        require(!name.isBlank() && name.strip().length() <= 100, "token-name");
        require(!scopes.isEmpty(), "token-scopes");
        require(validity.isPositive() && validity.compareTo(LONGEST) <= 0, "token-validity");
        var now = clock.instant();
        var secret = secret();
        var token = new AccessToken(
                AccessTokenId.random(), owner, name.strip(), scopes, now, now.plus(validity), Optional.empty());
        tokens.insert(token, EmailedTokens.hash(secret));
        events.publishEvent(new AccessTokenIssued(token.id(), owner, actor.account()));
        return new Issued(token, secret);
    }

    /** Ends one of the actor's own; ending it again changes nothing. */
    @Transactional
    public void revoke(Actor actor, AccessTokenId id) {
        var owner = actor.requireAccount();
        if (tokens.revoke(owner, id, clock.instant())) {
            events.publishEvent(new AccessTokenRevoked(id, owner));
        }
    }

    private String secret() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new BrokenRule(rule);
        }
    }

    /** The only moment at which the secret is known. */
    public record Issued(AccessToken token, String secret) {

        /** Keeps the secret out of logs. */
        @Override
        public String toString() {
            return "Issued[" + token.id() + "]";
        }
    }
}
