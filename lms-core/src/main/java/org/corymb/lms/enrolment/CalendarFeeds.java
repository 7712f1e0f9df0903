package org.corymb.lms.enrolment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secret addresses under which calendars fetch a person's sessions. */
@Service
public class CalendarFeeds {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final CalendarFeedRepository repository;
    private final Clock clock;

    CalendarFeeds(CalendarFeedRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Makes a new address for the actor's own sessions; an address made before no longer answers. */
    @Transactional
    public String renew(Actor actor) {
        var secret = new byte[24];
        RANDOM.nextBytes(secret);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        repository.save(actor.requireAccount(), hash(token), clock.instant());
        return token;
    }

    /** Whose address it is; empty for one that was never given or no longer answers. */
    @Transactional(readOnly = true)
    public Optional<AccountId> ownerOf(String token) {
        return repository.ownerOf(hash(token));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
