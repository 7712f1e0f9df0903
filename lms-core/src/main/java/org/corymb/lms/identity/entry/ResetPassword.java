package org.corymb.lms.identity.entry;

import java.util.Locale;
import java.util.Optional;
import org.corymb.lms.identity.Passwords;
import org.corymb.lms.identity.entry.EmailedTokens.Recipient;
import org.corymb.lms.shared.EmailAddress;
import org.springframework.stereotype.Service;

/** Gives a person who reads the mail of an address a new password. */
@Service
public class ResetPassword {
    private final EntryRepository logins;
    private final EmailedTokens tokens;
    private final SettlePassword settle;
    private final Passwords passwords;
    private final EntryLimits limits;

    ResetPassword(
            EntryRepository logins,
            EmailedTokens tokens,
            SettlePassword settle,
            Passwords passwords,
            EntryLimits limits) {
        this.logins = logins;
        this.tokens = tokens;
        this.settle = settle;
        this.passwords = passwords;
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
            tokens.send(LetterKind.RESET_PASSWORD, TokenPurpose.RESET_PASSWORD, to, Optional.empty());
        } else {
            var to = new Recipient(Optional.empty(), address, locale);
            tokens.send(LetterKind.HAS_NO_ACCOUNT, TokenPurpose.SIGN_UP, to, Optional.empty());
        }
        return new AskOutcome.CheckYourMail();
    }

    public boolean opens(String secret) {
        return tokens.find(secret, TokenPurpose.RESET_PASSWORD).isPresent();
    }

    public PasswordOutcome reset(String secret, String password) {
        var token = tokens.find(secret, TokenPurpose.RESET_PASSWORD);
        if (token.isEmpty()) {
            return new PasswordOutcome.LinkDead();
        }
        return PasswordRule.refusal(password, token.get().address().text())
                .<PasswordOutcome>map(PasswordOutcome.PasswordRefused::new)
                .orElseGet(() -> settle.byLink(token.get(), passwords.hash(password)));
    }
}
