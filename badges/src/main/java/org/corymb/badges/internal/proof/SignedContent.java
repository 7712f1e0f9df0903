package org.corymb.badges.internal.proof;

import org.corymb.badges.Cryptography;
import org.corymb.badges.KeyType;
import org.corymb.badges.VerificationKey;

/** The content that a proof covers, ready to be held against a key. */
public interface SignedContent {
    /** What kind of key must have signed. */
    KeyType keyType();

    /** The hash of the canonical form of what was signed, in words, such as <code>SHA-256 3f5b...</code>. */
    String hash();

    /** Whether the holder of the key signed all of it. */
    boolean fits(VerificationKey key, Cryptography cryptography);
}
