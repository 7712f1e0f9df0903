package org.corymb.lms.identity.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.corymb.lms.identity.Passwords;
import org.corymb.lms.shared.EmailAddress;
import org.springframework.stereotype.Service;

/**
 * Makes the account that a letter was sent for. Who opens the link in another browser than the one that signed up gives
 * the password again: else a stranger could sign up with your address and wait for you to confirm the stranger's password.
 */
@Service
public class ConfirmSignUp {
    private final EmailedTokens tokens;
    private final SettleSignUp settle;
    private final Passwords passwords;
    private final EntryLimits limits;

    ConfirmSignUp(EmailedTokens tokens, SettleSignUp settle, Passwords passwords, EntryLimits limits) {
        this.tokens = tokens;
        this.settle = settle;
        this.passwords = passwords;
        this.limits = limits;
    }

    /** What the link would make; empty when it is dead. Looking does not use it up. */
    public Optional<Pending> look(String secret, Optional<String> browserProof) {
        return find(secret)
                .map(token -> new Pending(
                        token.signUp().orElseThrow().displayName(), token.address(), !fits(token, browserProof)));
    }

    public ConfirmOutcome confirm(
            String secret, Optional<String> browserProof, Optional<String> password, String network) {
        var token = find(secret);
        if (token.isEmpty()) {
            return new ConfirmOutcome.LinkDead();
        }
        if (fits(token.get(), browserProof)) {
            return settle.settle(token.get());
        }
        return password.map(given -> confirmWith(given, token.get(), network))
                .orElseGet(ConfirmOutcome.PasswordNeeded::new);
    }

    private ConfirmOutcome confirmWith(String password, EmailedToken token, String network) {
        var wait = limits.guess(token.address(), network);
        if (wait.isPresent()) {
            return new ConfirmOutcome.TooOften(wait.get());
        }
        var hash = token.signUp().orElseThrow().passwordHash();
        return password.length() <= PasswordRule.LONGEST && passwords.match(password, hash)
                ? settle.settle(token)
                : new ConfirmOutcome.WrongPassword();
    }

    private Optional<EmailedToken> find(String secret) {
        return tokens.find(secret, TokenPurpose.SIGN_UP)
                .filter(token -> token.signUp().isPresent());
    }

    private boolean fits(EmailedToken token, Optional<String> browserProof) {
        var expected = tokens.browserProof(token.id()).getBytes(StandardCharsets.UTF_8);
        return browserProof
                .map(given -> MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8)))
                .orElse(false);
    }

    /** A sign-up that waits; {@code needsPassword} in a browser other than the one that asked. */
    public record Pending(String displayName, EmailAddress address, boolean needsPassword) {}
}
