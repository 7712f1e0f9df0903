package org.corymb.lms.identity.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.EmailAddress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The links in mails. A link's secret is derived from its id, so that the mail can be written after a crash although
 * neither the database nor the event that asks for the mail holds the secret.
 */
@Service
class EmailedTokens {
    private final EmailedTokenRepository repository;
    private final InstallationSecret installation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EmailedTokens(
            EmailedTokenRepository repository,
            InstallationSecret installation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.installation = installation;
        this.events = events;
        this.clock = clock;
    }

    /** Makes a link and asks for the letter that carries it. */
    @Transactional
    UUID send(LetterKind letter, TokenPurpose purpose, Recipient to, Optional<EmailedToken.SignUp> signUp) {
        var now = clock.instant();
        var id = UUID.randomUUID();
        var token = new EmailedToken(
                id, purpose, to.account(), to.address(), signUp, to.locale(), now.plus(purpose.validity()));
        repository.insert(token, hash(secret(token)), now);
        events.publishEvent(new LetterDue(id, letter));
        return id;
    }

    @Transactional(readOnly = true)
    Optional<EmailedToken> find(String secret, TokenPurpose purpose) {
        return repository.findUsable(hash(secret), purpose, clock.instant());
    }

    @Transactional(readOnly = true)
    Optional<EmailedToken> find(UUID id) {
        return repository.findUsable(id, clock.instant());
    }

    /** True for exactly one caller, however many use the link at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean use(EmailedToken token) {
        return repository.use(token.id(), clock.instant());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void endOthers(AccountId account, TokenPurpose purpose) {
        repository.endOthers(account, purpose, clock.instant());
    }

    String secret(EmailedToken token) {
        return installation.text("link", token.purpose() + "\n" + token.id());
    }

    /** Known to the browser that asked and to nobody who only reads the mail. */
    String browserProof(UUID token) {
        return installation.text("browser", token.toString());
    }

    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** To whom a letter goes. */
    record Recipient(Optional<AccountId> account, EmailAddress address, Locale locale) {}
}
