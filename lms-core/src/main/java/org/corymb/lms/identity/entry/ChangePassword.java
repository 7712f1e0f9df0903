package org.corymb.lms.identity.entry;

import java.util.Optional;
import org.corymb.lms.identity.Passwords;
import org.corymb.lms.identity.UnknownAccount;
import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.NotAllowed;
import org.springframework.stereotype.Service;

/** Gives a person another password, or a first one. */
@Service
public class ChangePassword {
    private final EntryRepository logins;
    private final SettlePassword settle;
    private final Passwords passwords;
    private final EntryLimits limits;

    ChangePassword(EntryRepository logins, SettlePassword settle, Passwords passwords, EntryLimits limits) {
        this.logins = logins;
        this.settle = settle;
        this.passwords = passwords;
        this.limits = limits;
    }

    /** Why a password would not be taken; empty when it would. */
    public static Optional<PasswordRefusal> refusal(String wanted) {
        return PasswordRule.refusal(wanted);
    }

    /** Whether there is a present password that has to be given. */
    public boolean hasPassword(Actor actor) {
        return login(actor.requireAccount()).passwordHash().isPresent();
    }

    /** @param present the password until now; not needed by somebody who has none */
    public PasswordOutcome change(Actor actor, Optional<String> present, String wanted) {
        var account = actor.requireAccount();
        var wait = limits.guess(account);
        if (wait.isPresent()) {
            return new PasswordOutcome.TooOften(wait.get());
        }
        if (!login(account).passwordHash().map(hash -> knows(present, hash)).orElse(true)) {
            return new PasswordOutcome.WrongPassword();
        }
        limits.guessedRight(account);
        return set(account, wanted);
    }

    /** For the platform's own command line and administrators: no present password is asked for. */
    public PasswordOutcome set(Actor actor, AccountId account, String wanted) {
        if (!actor.administers()) {
            throw new NotAllowed("password-set");
        }
        return set(login(account).account(), wanted);
    }

    private PasswordOutcome set(AccountId account, String wanted) {
        return PasswordRule.refusal(wanted)
                .<PasswordOutcome>map(PasswordOutcome.PasswordRefused::new)
                .orElseGet(() -> settle.change(account, passwords.hash(wanted)));
    }

    private boolean knows(Optional<String> present, String hash) {
        return present.filter(given -> given.length() <= PasswordRule.LONGEST)
                .map(given -> passwords.match(given, hash))
                .orElse(false);
    }

    private EntryRepository.Login login(AccountId account) {
        return logins.login(account).orElseThrow(() -> new UnknownAccount(account));
    }
}
