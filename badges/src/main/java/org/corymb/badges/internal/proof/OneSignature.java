package org.corymb.badges.internal.proof;

import org.corymb.badges.Cryptography;
import org.corymb.badges.KeyType;
import org.corymb.badges.VerificationKey;
import org.corymb.badges.internal.encoding.Octets;

/**
 * All content under one signature.
 *
 * @param keyType what kind of key must have signed
 * @param data what was signed
 * @param signature the raw signature
 */
record OneSignature(KeyType keyType, Octets data, Octets signature) implements SignedContent {
    @Override
    public boolean fits(VerificationKey key, Cryptography cryptography) {
        return key.type() == keyType && key.verifies(data.bytes(), signature.bytes(), cryptography);
    }
}
