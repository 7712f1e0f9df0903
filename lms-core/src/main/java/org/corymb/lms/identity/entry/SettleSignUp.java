package org.corymb.lms.identity.entry;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.corymb.lms.identity.NewAccount;
import org.corymb.lms.identity.OpenAccount;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Uses up a sign-up's link and makes its account, in one transaction. */
@Service
class SettleSignUp {
    private final EmailedTokens tokens;
    private final EntryRepository logins;
    private final OpenAccount open;
    private final Clock clock;

    SettleSignUp(EmailedTokens tokens, EntryRepository logins, OpenAccount open, Clock clock) {
        this.tokens = tokens;
        this.logins = logins;
        this.open = open;
        this.clock = clock;
    }

    @Transactional
    ConfirmOutcome settle(EmailedToken token) {
        if (!tokens.use(token)) {
            return new ConfirmOutcome.LinkDead();
        }
        if (logins.isTaken(token.address())) {
            return new ConfirmOutcome.HasAccountAlready();
        }
        var wish = token.signUp().orElseThrow();
        var account = new NewAccount(
                wish.displayName(), wish.zone(), token.locale(), List.of(token.address()), Optional.empty(), false);
        return new ConfirmOutcome.Welcome(
                open.open(account, Optional.of(wish.passwordHash()), Optional.empty(), clock.instant()));
    }
}
