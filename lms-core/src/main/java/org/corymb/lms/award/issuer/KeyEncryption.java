package org.corymb.lms.award.issuer;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** Makes private keys unreadable at rest: AES-256-GCM; a sealed key opens only in the place it was sealed for. */
final class KeyEncryption {

    private static final byte FORMAT = 1;
    private static final int NONCE = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    KeyEncryption(SecretKey key) {
        this.key = key;
    }

    byte[] seal(byte[] plain, String place) {
        var sealed = new byte[1 + NONCE];
        RANDOM.nextBytes(sealed);
        sealed[0] = FORMAT;
        try {
            var encrypted = cipher(Cipher.ENCRYPT_MODE, sealed, place).doFinal(plain);
            var start = sealed.length;
            sealed = Arrays.copyOf(sealed, start + encrypted.length);
            System.arraycopy(encrypted, 0, sealed, start, encrypted.length);
            return sealed;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] open(byte[] sealed, String place) {
        if (sealed.length <= 1 + NONCE || sealed[0] != FORMAT) {
            throw new KeyCannotBeRead("The stored key of " + place + " has a form that this version does not know.");
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, sealed, place).doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
        } catch (AEADBadTagException wrong) {
            throw new KeyCannotBeRead(
                    "The key-encryption key does not open the stored key of " + place
                            + ". Bring back the one it was stored with: the setting corymb.award.key-encryption-key"
                            + " or the file award.key of the data directory.",
                    wrong);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cipher cipher(int mode, byte[] head, String place) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(128, head, 1, NONCE));
        cipher.updateAAD(("corymb issuer key " + place).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
