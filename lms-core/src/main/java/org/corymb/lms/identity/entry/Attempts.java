package org.corymb.lms.identity.entry;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts tries in the database, so that a limit holds over all nodes; of whom it keeps a keyed hash only. */
@Service
public class Attempts {
    private final AttemptRepository repository;
    private final InstallationSecret secret;
    private final Clock clock;

    Attempts(AttemptRepository repository, InstallationSecret secret, Clock clock) {
        this.repository = repository;
        this.secret = secret;
        this.clock = clock;
    }

    /** Counts one try; answers until when no more is allowed, once there were more than {@code most}. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Instant> count(Allowance allowance, String subject) {
        var now = clock.instant();
        var row = key(allowance, subject);
        repository.add(row, now, now.minus(allowance.window()));
        var window = repository.get(row);
        return window.tries() > allowance.most()
                ? Optional.of(window.began().plus(allowance.window()))
                : Optional.empty();
    }

    /** Begins anew, for instance after a success. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forget(Allowance allowance, String subject) {
        repository.delete(key(allowance, subject));
    }

    /** Counts one try against several limits; answers the longest wait. */
    Optional<Instant> countAll(Stream<Counted> limits) {
        return limits.map(limit -> count(limit.allowance(), limit.subject()))
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }

    void forgetAll(List<Counted> limits) {
        limits.forEach(limit -> forget(limit.allowance(), limit.subject()));
    }

    private String key(Allowance allowance, String subject) {
        return allowance.kind() + ":" + secret.text("attempts", allowance.kind() + "\n" + subject);
    }

    /** One limit for one subject. */
    record Counted(Allowance allowance, String subject) {}
}
