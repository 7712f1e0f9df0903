package org.corymb.lms.identity.entry;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.corymb.lms.shared.AccountId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Remembers for two days how requests that bear a key were answered, so that the same request is carried out once. */
@Service
public class RepeatedRequests {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(40);
    /** A request that is not answered after this time died with its node, and may be tried again. */
    private static final Duration GIVEN_UP = Duration.ofMinutes(2);

    private final RepeatedRequestRepository repository;
    private final Clock clock;
    private final Duration patience;

    @Autowired
    RepeatedRequests(RepeatedRequestRepository repository, Clock clock) {
        this(repository, clock, PATIENCE);
    }

    RepeatedRequests(RepeatedRequestRepository repository, Clock clock, Duration patience) {
        this.repository = repository;
        this.clock = clock;
        this.patience = patience;
    }

    /** Gives the request to exactly one caller; every other waits until that one is done and gets the answer. */
    public Claim claim(AccountId account, String key, byte[] fingerprint) {
        var end = System.nanoTime() + patience.toNanos();
        while (true) {
            var now = clock.instant();
            if (repository.claim(account, key, fingerprint, now, now.minus(GIVEN_UP))) {
                return new Claim.Yours();
            }
            var known = repository.find(account, key);
            if (known.isPresent() && !known.get().isOf(fingerprint)) {
                return new Claim.OtherRequest();
            }
            var answer = known.flatMap(RepeatedRequestRepository.Row::answer);
            if (answer.isPresent()) {
                return new Claim.Answered(answer.get());
            }
            if (System.nanoTime() > end) {
                return new Claim.Busy();
            }
            pause();
        }
    }

    public void answered(AccountId account, String key, Answer answer) {
        repository.answer(account, key, answer);
    }

    /** Lets the request be tried again under the same key, since it changed nothing. */
    public void forget(AccountId account, String key) {
        repository.delete(account, key);
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for the first of two equal requests", stopped);
        }
    }

    /** Whose it is to carry out a request. */
    public sealed interface Claim {

        record Yours() implements Claim {}

        record Answered(Answer answer) implements Claim {}

        /** The key was used for something else. */
        record OtherRequest() implements Claim {}

        /** The first one still runs. */
        record Busy() implements Claim {}
    }

    /** What was answered. */
    public record Answer(int status, Optional<String> location, Optional<String> contentType, String body) {}
}
