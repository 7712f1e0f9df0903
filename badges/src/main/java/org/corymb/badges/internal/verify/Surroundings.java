package org.corymb.badges.internal.verify;

import java.time.Duration;
import java.time.Instant;
import org.corymb.badges.Cryptography;
import org.corymb.badges.DocumentLoader;
import org.corymb.badges.IssuerTrust;
import org.corymb.badges.Recipient;
import org.corymb.badges.internal.jsonld.Contexts;
import org.jspecify.annotations.Nullable;

/**
 * All that a verification takes from outside of the badge.
 *
 * @param loader fetches documents
 * @param now the caller's time
 * @param skew how far clocks may differ
 * @param trust knows who vouches for issuers
 * @param cryptography computes signatures
 * @param contexts meaning of the words
 * @param recipient of whom the badge should be
 */
public record Surroundings(
        DocumentLoader loader,
        Instant now,
        Duration skew,
        IssuerTrust trust,
        Cryptography cryptography,
        Contexts contexts,
        @Nullable Recipient recipient) {
    /** The same with documents from elsewhere. */
    public Surroundings with(DocumentLoader other) {
        return new Surroundings(other, now, skew, trust, cryptography, contexts, recipient);
    }
}
