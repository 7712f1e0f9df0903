package org.corymb.lms.identity.entry;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Opens what a letter needs, at the moment at which it is written. */
@Service
public class Letters {
    private final EmailedTokens tokens;

    Letters(EmailedTokens tokens) {
        this.tokens = tokens;
    }

    /** Empty when the link was used or its time is over: then nobody needs the letter any more. */
    public Optional<Letter> find(UUID link) {
        return tokens.find(link)
                .map(token -> new Letter(token.address(), token.locale(), tokens.secret(token), token.expiresAt()));
    }
}
