package org.corymb.badges.internal.proof;

import java.util.HexFormat;
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
    /** The hash of the document is the last of what was signed. */
    @Override
    public String hash() {
        byte[] all = data.bytes();
        int length = keyType == KeyType.P384 ? 48 : 32;
        return (length == 48 ? "SHA-384 " : "SHA-256 ")
                + HexFormat.of().formatHex(all, Math.max(0, all.length - length), all.length);
    }

    @Override
    public boolean fits(VerificationKey key, Cryptography cryptography) {
        return key.type() == keyType && key.verifies(data.bytes(), signature.bytes(), cryptography);
    }
}
