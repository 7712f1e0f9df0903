package org.corymb.lms.identity.entry;

import org.corymb.lms.identity.Passwords;
import org.corymb.lms.shared.EmailAddress;
import org.springframework.stereotype.Service;

/** Lets a person in who knows the password of an address. */
@Service
public class SignInByPassword {
    private final EntryRepository logins;
    private final Passwords passwords;
    private final EntryLimits limits;

    SignInByPassword(EntryRepository logins, Passwords passwords, EntryLimits limits) {
        this.logins = logins;
        this.passwords = passwords;
        this.limits = limits;
    }

    /** @param network where the request comes from, see {@code docs/security.md} */
    public SignInOutcome signIn(EmailAddress address, String password, String network) {
        var wait = limits.guess(address, network);
        if (wait.isPresent()) {
            return new SignInOutcome.TooOften(wait.get());
        }
        if (password.length() > PasswordRule.LONGEST) {
            return new SignInOutcome.Refused();
        }
        var login = logins.login(address);
        var right = login.flatMap(EntryRepository.Login::passwordHash)
                .map(hash -> passwords.match(password, hash))
                .orElseGet(() -> passwords.matchNobody(password));
        if (!right) {
            return new SignInOutcome.Refused();
        }
        limits.guessedRight(address);
        return new SignInOutcome.SignedIn(login.orElseThrow().account());
    }
}
