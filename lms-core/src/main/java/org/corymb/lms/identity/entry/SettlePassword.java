package org.corymb.lms.identity.entry;

import org.corymb.lms.shared.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores a new password; every other way in that the old one may have opened is closed with it. */
@Service
class SettlePassword {
    private final EntryRepository logins;
    private final EmailedTokens tokens;
    private final ApplicationEventPublisher events;

    SettlePassword(EntryRepository logins, EmailedTokens tokens, ApplicationEventPublisher events) {
        this.logins = logins;
        this.tokens = tokens;
        this.events = events;
    }

    @Transactional
    PasswordOutcome byLink(EmailedToken token, String hash) {
        return tokens.use(token) ? change(token.account().orElseThrow(), hash) : new PasswordOutcome.LinkDead();
    }

    @Transactional
    PasswordOutcome change(AccountId account, String hash) {
        logins.changePassword(account, hash);
        tokens.endOthers(account, TokenPurpose.RESET_PASSWORD);
        tokens.endOthers(account, TokenPurpose.SIGN_IN);
        events.publishEvent(new PasswordChanged(account));
        return new PasswordOutcome.Changed(account);
    }
}
