package org.corymb.lms.award.issuer;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import org.corymb.badges.Cryptography;
import org.corymb.badges.KeyType;
import org.corymb.badges.PrivateKeySigner;
import org.corymb.badges.Signer;
import org.corymb.badges.SigningKey;
import org.corymb.badges.VerificationKey;

/** A new signing key, to be sealed. */
final class FreshKey {

    /** How long the SubjectPublicKeyInfo of an uncompressed P-256 key is. */
    private static final int P256_PUBLIC = 91;

    private final VerificationKey publicKey;
    private final byte[] secret;

    private FreshKey(VerificationKey publicKey, byte[] secret) {
        this.publicKey = publicKey;
        this.secret = secret;
    }

    VerificationKey publicKey() {
        return publicKey;
    }

    /**
     * What is to be sealed, and to be wiped after that. Ed25519: 32 private and 32 public bytes; P-256: the public key as
     * SubjectPublicKeyInfo (RFC 5480), then the private one as PKCS #8.
     */
    byte[] secret() {
        return secret;
    }

    static FreshKey generate(KeyType type, Cryptography cryptography) {
        if (type == KeyType.ED25519) {
            var key = SigningKey.generate(cryptography);
            return new FreshKey(key.verificationKey(), key.bytes());
        }
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            var open = pair.getPublic().getEncoded();
            var hidden = pair.getPrivate().getEncoded();
            var secret = Arrays.copyOf(open, open.length + hidden.length);
            System.arraycopy(hidden, 0, secret, open.length, hidden.length);
            Arrays.fill(hidden, (byte) 0);
            return new FreshKey(VerificationKey.of(pair.getPublic()), secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A key whose secret was sealed and is open again. */
    static Signer open(KeyType type, byte[] secret, Cryptography cryptography) {
        if (type == KeyType.ED25519) {
            return SigningKey.fromBytes(secret, cryptography);
        }
        var hidden = Arrays.copyOfRange(secret, P256_PUBLIC, secret.length);
        try {
            var keys = KeyFactory.getInstance("EC");
            return PrivateKeySigner.of(
                    keys.generatePrivate(new PKCS8EncodedKeySpec(hidden)),
                    keys.generatePublic(new X509EncodedKeySpec(Arrays.copyOf(secret, P256_PUBLIC))),
                    cryptography);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(hidden, (byte) 0);
        }
    }
}
