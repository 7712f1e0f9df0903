package org.corymb.badges.internal.verify;

import org.corymb.badges.VerificationKey;
import org.jspecify.annotations.Nullable;

/** What came of looking for the key that a proof names. */
sealed interface KeyFinding {
    /** A sentence for people. */
    String detail();

    /**
     * The issuer's own document lists the key for issuing.
     *
     * @param key the key
     * @param detail how it was found
     */
    record Confirmed(VerificationKey key, String detail) implements KeyFinding {}

    /**
     * The key is not one of the issuer's, or not any more.
     *
     * @param key the key, if it could be had
     * @param detail why
     */
    record NotTheIssuers(@Nullable VerificationKey key, String detail) implements KeyFinding {}

    /**
     * It could not be found out.
     *
     * @param detail what was missing
     */
    record Unavailable(String detail) implements KeyFinding {}
}
