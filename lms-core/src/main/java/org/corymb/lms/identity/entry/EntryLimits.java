package org.corymb.lms.identity.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corymb.lms.identity.entry.Attempts.Counted;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.EmailAddress;
import org.springframework.stereotype.Component;

/**
 * How often a password may be guessed and a mail be asked for. A guess counts before it is checked, so that many at
 * once do not slip through; a link by mail stays open to the owner of an address whose password is being guessed.
 */
@Component
class EntryLimits {
    private static final Allowance GUESSES = new Allowance("password", 10, Duration.ofMinutes(15));
    private static final Allowance GUESSES_A_DAY = new Allowance("password-day", 60, Duration.ofDays(1));
    private static final Allowance GUESSES_OF_NETWORK = new Allowance("password-net", 100, Duration.ofMinutes(15));
    private static final Allowance MAILS = new Allowance("mail", 5, Duration.ofMinutes(15));
    private static final Allowance MAILS_OF_NETWORK = new Allowance("mail-net", 60, Duration.ofMinutes(15));

    private final Attempts attempts;

    EntryLimits(Attempts attempts) {
        this.attempts = attempts;
    }

    Optional<Instant> guess(EmailAddress address, String network) {
        return attempts.countAll(Stream.of(
                new Counted(GUESSES, address.key()),
                new Counted(GUESSES_A_DAY, address.key()),
                new Counted(GUESSES_OF_NETWORK, network)));
    }

    void guessedRight(EmailAddress address) {
        attempts.forgetAll(List.of(new Counted(GUESSES, address.key()), new Counted(GUESSES_A_DAY, address.key())));
    }

    Optional<Instant> guess(AccountId account) {
        return attempts.count(GUESSES, account.toString());
    }

    void guessedRight(AccountId account) {
        attempts.forget(GUESSES, account.toString());
    }

    Optional<Instant> mail(EmailAddress address, String network) {
        return attempts.countAll(Stream.of(new Counted(MAILS, address.key()), new Counted(MAILS_OF_NETWORK, network)));
    }
}
