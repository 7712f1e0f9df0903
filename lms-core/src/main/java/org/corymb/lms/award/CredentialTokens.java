package org.corymb.lms.award;

import java.time.Clock;
import org.corymb.lms.award.issuer.IssuerKeys;
import org.springframework.stereotype.Service;

/**
 * Badges as tokens (VC-JWT with ES256), for programs that do not know Data Integrity proofs. A token is signed when it is
 * asked for first, and is the same from then on; a new edition of the badge has a new one.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#jwt-proof">Open Badges 3.0, 8.2 JSON Web Token Proof Format</a>
 */
@Service
public class CredentialTokens {

    private final CredentialRepository credentials;
    private final CredentialTokenRepository tokens;
    private final IssuerKeys keys;
    private final BadgeSigner signer;
    private final Clock clock;

    CredentialTokens(
            CredentialRepository credentials,
            CredentialTokenRepository tokens,
            IssuerKeys keys,
            BadgeSigner signer,
            Clock clock) {
        this.credentials = credentials;
        this.tokens = tokens;
        this.keys = keys;
        this.signer = signer;
        this.clock = clock;
    }

    /** The badge of this id as a compact token; outside any transaction, since signing is slow. */
    public String of(CredentialId id) {
        var badge = credentials.find(id).orElseThrow(() -> new UnknownCredential(id));
        return tokens.find(badge).orElseGet(() -> signed(badge));
    }

    private String signed(IssuedCredential badge) {
        var key = keys.activeForTokens(badge.organisation());
        tokens.keepFirst(badge, key.id(), signer.token(badge, key), clock.instant());
        return tokens.find(badge).orElseThrow();
    }
}
