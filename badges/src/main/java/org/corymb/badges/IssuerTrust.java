package org.corymb.badges;

import java.util.Optional;

/** Knows who vouches for an issuer: this platform, a registry, an endorsement. */
@FunctionalInterface
public interface IssuerTrust {
    /**
     * Who vouches for an issuer.
     *
     * @param issuerId identifier of the issuer, proven to hold the key that signed
     * @return a few words for people, such as "the registry of member organisations"; empty if nobody
     */
    Optional<String> voucherFor(String issuerId);

    /** Vouches for nobody. */
    static IssuerTrust nobody() {
        return _ -> Optional.empty();
    }
}
