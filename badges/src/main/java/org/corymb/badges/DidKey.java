package org.corymb.badges;

import org.corymb.badges.internal.json.Iri;

/**
 * An identifier that is a key: <code>did:key:z6Mk...</code>. It needs no publication and can never change its key.
 *
 * @param did the identifier
 * @see <a href="https://w3c-ccg.github.io/did-key-spec/">The did:key Method</a>
 */
public record DidKey(String did) {
    static final String PREFIX = "did:key:";

    /** Checks that it is one. */
    public DidKey {
        Rule.that(
                did.startsWith(PREFIX + 'z') && Iri.isAbsolute(did) && did.indexOf('#') < 0,
                "did:key",
                "must start with did:key:z");
    }

    /** The identifier of a key. */
    public static DidKey of(VerificationKey key) {
        return new DidKey(PREFIX + key.multikey());
    }

    /** Identifier of its only key, for proofs. */
    public String verificationMethod() {
        return did + '#' + did.substring(PREFIX.length());
    }

    /**
     * The key.
     *
     * @throws IllegalArgumentException if the text after <code>did:key:</code> is not a key of a known kind
     */
    public VerificationKey key() {
        return VerificationKey.fromMultikey(did.substring(PREFIX.length()));
    }
}
