package org.corymb.badges;

import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import org.corymb.badges.internal.encoding.Jwk;
import org.corymb.badges.internal.encoding.Multikey;
import org.corymb.badges.internal.encoding.SignatureForm;
import org.corymb.badges.internal.encoding.SubjectPublicKey;
import org.corymb.badges.internal.recent.Recent;
import org.jspecify.annotations.Nullable;

/**
 * A public key: checks signatures and is written into key documents.
 *
 * @see <a href="https://www.w3.org/TR/cid-1.0/#Multikey">Controlled Identifiers 1.0, Multikey</a>
 */
public final class VerificationKey {
    private static final int LONGEST_KEPT = 1024;
    private static final Recent<String, VerificationKey> READ = new Recent<>(256);

    private final KeyType type;
    private final byte[] spki;
    private volatile @Nullable Loaded loaded;

    private VerificationKey(KeyType type, byte[] spki) {
        this.type = type;
        this.spki = spki;
    }

    /**
     * An Ed25519 key.
     *
     * @param raw its 32 bytes
     * @throws IllegalArgumentException if they are not 32
     */
    public static VerificationKey ed25519(byte[] raw) {
        return of(SubjectPublicKey.ed25519(raw));
    }

    /**
     * Reads a Multikey.
     *
     * @param multibase <code>z6Mk...</code> for Ed25519
     * @throws IllegalArgumentException if it is not a public key of a known kind
     */
    public static VerificationKey fromMultikey(String multibase) {
        return multibase.length() <= LONGEST_KEPT
                ? READ.get(multibase, text -> of(Multikey.decode(text)))
                : of(Multikey.decode(multibase));
    }

    /**
     * Reads a JSON Web Key.
     *
     * @throws IllegalArgumentException if it is not a public key of a known kind, or holds a private one
     */
    public static VerificationKey fromJwk(JsonObject jwk) {
        return of(Jwk.read(jwk));
    }

    /**
     * Reads a key as JCA has it.
     *
     * @throws IllegalArgumentException if it is of another kind, or an RSA key of less than 2,048 bits
     */
    public static VerificationKey of(PublicKey key) {
        byte[] encoded = key.getEncoded();
        if (encoded == null) {
            throw new IllegalArgumentException("The public key cannot be had.");
        }
        return of(SubjectPublicKey.read(encoded));
    }

    private static VerificationKey of(SubjectPublicKey key) {
        return new VerificationKey(KeyType.valueOf(key.kind()), key.encoded());
    }

    /** What kind it is. */
    public KeyType type() {
        return type;
    }

    /** The key as a Multikey, <code>z6Mk...</code> for Ed25519; RSA as <code>did:key</code> writes it. */
    public String multikey() {
        return Multikey.encode(new SubjectPublicKey(type.name(), spki));
    }

    /** The key as a public JSON Web Key. */
    public JsonObject jwk() {
        return Jwk.write(new SubjectPublicKey(type.name(), spki));
    }

    /** Whether the signature is one of this key over the bytes; a malformed signature is none. */
    public boolean verifies(byte[] data, byte[] signature, Cryptography cryptography) {
        if (!SignatureForm.isProper(type.name(), signature)) {
            return false;
        }
        try {
            var verifier = cryptography.signature(type.signatureAlgorithm());
            verifier.initVerify(publicKey(cryptography));
            verifier.update(data);
            return verifier.verify(signature);
        } catch (SignatureException | InvalidKeyException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key in the form of one provider, made once. */
    private record Loaded(Cryptography cryptography, PublicKey key) {}

    private PublicKey publicKey(Cryptography cryptography) throws GeneralSecurityException {
        var before = loaded;
        if (before != null && before.cryptography == cryptography) {
            return before.key;
        }
        var key = cryptography.keyFactory(type.keyAlgorithm()).generatePublic(new X509EncodedKeySpec(spki));
        loaded = new Loaded(cryptography, key);
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerificationKey key && Arrays.equals(spki, key.spki);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(spki);
    }

    @Override
    public String toString() {
        return type + " " + Arrays.hashCode(spki);
    }
}
