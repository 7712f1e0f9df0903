package org.corymb.badges.internal.proof;

import java.util.List;
import org.corymb.badges.Cryptography;
import org.corymb.badges.KeyType;
import org.corymb.badges.VerificationKey;

/**
 * Content whose statements are signed one by one, with a key that the issuer signed.
 *
 * @param issued what the issuer's key signed
 * @param key key of the statements
 * @param statements those that the holder chose to show
 * @param signatures one of each
 */
record SignedStatements(OneSignature issued, VerificationKey key, List<String> statements, List<byte[]> signatures)
        implements SignedContent {
    @Override
    public KeyType keyType() {
        return KeyType.P256;
    }

    @Override
    public String hash() {
        return issued.hash() + " of the mandatory part";
    }

    @Override
    public boolean fits(VerificationKey issuer, Cryptography cryptography) {
        if (signatures.size() != statements.size() || !issued.fits(issuer, cryptography)) {
            return false;
        }
        for (int i = 0; i < statements.size(); i++) {
            if (!key.verifies(EcdsaSd2023.utf8(statements.get(i)), signatures.get(i), cryptography)) {
                return false;
            }
        }
        return true;
    }
}
