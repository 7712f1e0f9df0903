package org.corymb.lms.identity.entry;

import java.time.Clock;
import java.util.Optional;
import org.corymb.lms.identity.AddressesChanged;
import org.corymb.lms.identity.UnknownAccount;
import org.corymb.lms.identity.entry.EmailedTokens.Recipient;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.EmailAddress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds a further address to an account, once its owner has shown to read it. */
@Service
public class AddAddress {
    private final EntryRepository logins;
    private final EmailedTokens tokens;
    private final EntryLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddAddress(
            EntryRepository logins,
            EmailedTokens tokens,
            EntryLimits limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.logins = logins;
        this.tokens = tokens;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /** Sends a letter in any case; whether the address has another account is said there, and not on the page. */
    public AskOutcome ask(Actor actor, EmailAddress address, String network) {
        var account = actor.requireAccount();
        var login = logins.login(account).orElseThrow(() -> new UnknownAccount(account));
        var wait = limits.mail(address, network);
        if (wait.isPresent()) {
            return new AskOutcome.TooOften(wait.get());
        }
        var letter = logins.isTaken(address) ? LetterKind.ADDRESS_TAKEN : LetterKind.ADD_ADDRESS;
        var to = new Recipient(Optional.of(account), address, login.locale());
        tokens.send(letter, TokenPurpose.ADD_ADDRESS, to, Optional.empty());
        return new AskOutcome.CheckYourMail();
    }

    /** The address that the link would add; empty when the link is dead. */
    public Optional<EmailAddress> look(String secret) {
        return tokens.find(secret, TokenPurpose.ADD_ADDRESS).map(EmailedToken::address);
    }

    /** False when the link is dead, or the address went to another account meanwhile. */
    @Transactional
    public boolean confirm(String secret) {
        var token = tokens.find(secret, TokenPurpose.ADD_ADDRESS).filter(tokens::use);
        if (token.isEmpty()) {
            return false;
        }
        var account = token.get().account().orElseThrow();
        var added = logins.addAddress(account, token.get().address(), clock.instant());
        if (added) {
            events.publishEvent(new AddressesChanged(account));
        }
        return added;
    }
}
