package org.corymb.lms.identity.entry;

import java.util.Locale;
import java.util.Optional;
import org.corymb.lms.identity.entry.EmailedTokens.Recipient;
import org.corymb.lms.shared.EmailAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a person in who reads the mail of an address. */
@Service
public class SignInByLink {
    private final EntryRepository logins;
    private final EmailedTokens tokens;
    private final EntryLimits limits;

    SignInByLink(EntryRepository logins, EmailedTokens tokens, EntryLimits limits) {
        this.logins = logins;
        this.tokens = tokens;
        this.limits = limits;
    }

    /** Sends a letter in any case; to an address without account it says so there, and not on the page. */
    public AskOutcome ask(EmailAddress address, Locale locale, String network) {
        var wait = limits.mail(address, network);
        if (wait.isPresent()) {
            return new AskOutcome.TooOften(wait.get());
        }
        var login = logins.login(address);
        if (login.isPresent()) {
            var to = new Recipient(
                    Optional.of(login.get().account()), address, login.get().locale());
            tokens.send(LetterKind.SIGN_IN, TokenPurpose.SIGN_IN, to, Optional.empty());
        } else {
            var to = new Recipient(Optional.empty(), address, locale);
            tokens.send(LetterKind.HAS_NO_ACCOUNT, TokenPurpose.SIGN_UP, to, Optional.empty());
        }
        return new AskOutcome.CheckYourMail();
    }

    /** Whether the link still opens; looking does not use it up, since mail scanners look. */
    public boolean opens(String secret) {
        return tokens.find(secret, TokenPurpose.SIGN_IN).isPresent();
    }

    @Transactional
    public SignInOutcome use(String secret) {
        return tokens.find(secret, TokenPurpose.SIGN_IN)
                .filter(tokens::use)
                .flatMap(EmailedToken::account)
                .flatMap(logins::login)
                .<SignInOutcome>map(login -> new SignInOutcome.SignedIn(login.account()))
                .orElseGet(SignInOutcome.LinkDead::new);
    }
}
