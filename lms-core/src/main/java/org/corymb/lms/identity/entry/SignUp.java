package org.corymb.lms.identity.entry;

import java.util.Optional;
import java.util.UUID;
import org.corymb.lms.identity.Passwords;
import org.corymb.lms.identity.entry.EmailedTokens.Recipient;
import org.springframework.stereotype.Service;

/** Begins an account: a letter goes to the address, and only who reads it can make the account. */
@Service
public class SignUp {
    private final EntryRepository logins;
    private final EmailedTokens tokens;
    private final Passwords passwords;
    private final EntryLimits limits;

    SignUp(EntryRepository logins, EmailedTokens tokens, Passwords passwords, EntryLimits limits) {
        this.logins = logins;
        this.tokens = tokens;
        this.passwords = passwords;
        this.limits = limits;
    }

    /** Answers the same, after the same work, whether the address has an account or not. */
    public SignUpOutcome ask(SignUpWish wish, String network) {
        var address = wish.address();
        var refusal = PasswordRule.refusal(
                wish.password(),
                wish.displayName(),
                address.text(),
                address.key().replaceAll("@.*", ""));
        if (refusal.isPresent()) {
            return new SignUpOutcome.PasswordRefused(refusal.get());
        }
        var wait = limits.mail(address, network);
        if (wait.isPresent()) {
            return new SignUpOutcome.TooOften(wait.get());
        }
        return new SignUpOutcome.CheckYourMail(tokens.browserProof(send(wish)));
    }

    private UUID send(SignUpWish wish) {
        var hash = passwords.hash(wish.password());
        var login = logins.login(wish.address());
        if (login.isPresent()) {
            var to = new Recipient(
                    Optional.of(login.get().account()),
                    wish.address(),
                    login.get().locale());
            return tokens.send(LetterKind.HAS_ACCOUNT_ALREADY, TokenPurpose.SIGN_IN, to, Optional.empty());
        }
        var to = new Recipient(Optional.empty(), wish.address(), wish.locale());
        var signUp = new EmailedToken.SignUp(wish.displayName(), hash, wish.zone());
        return tokens.send(LetterKind.CONFIRM_SIGN_UP, TokenPurpose.SIGN_UP, to, Optional.of(signUp));
    }
}
