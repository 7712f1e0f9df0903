package org.corymb.badges.internal.encoding;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** A public key in the form that all of JCA reads: SubjectPublicKeyInfo of X.509. */
public final class SubjectPublicKey {
    private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final byte[] P256 = HexFormat.of().parseHex("3059301306072a8648ce3d020106082a8648ce3d030107034200");
    private static final byte[] P384 = HexFormat.of().parseHex("3076301006072a8648ce3d020106052b81040022036200");
    private static final RsaInfo RSA_INFO = new RsaInfo();
    private static final int SHORTEST_RSA = 2048;
    private static final int LONGEST_RSA = 8192;

    private final String kind;
    private final byte[] encoded;

    /** Takes the kind (<code>ED25519</code>, <code>P256</code>, <code>P384</code>, <code>RSA</code>) and the bytes. */
    public SubjectPublicKey(String kind, byte[] encoded) {
        this.kind = kind;
        this.encoded = encoded;
    }

    /** What kind it is. */
    public String kind() {
        return kind;
    }

    /** The bytes for JCA. */
    public byte[] encoded() {
        return encoded;
    }

    /** A key from its 32 raw bytes. */
    public static SubjectPublicKey ed25519(byte[] raw) {
        if (raw.length != 32) {
            throw new IllegalArgumentException("An Ed25519 public key has 32 bytes, not " + raw.length + ".");
        }
        EdwardsPoint.check(raw);
        return new SubjectPublicKey("ED25519", join(ED25519, raw));
    }

    /** A key on a NIST curve; the point must lie on it. */
    static SubjectPublicKey point(EcCurve curve, EcCurve.Point point) {
        curve.check(point);
        byte[] prefix = curve == EcCurve.P256 ? P256 : P384;
        return new SubjectPublicKey(
                curve.name(), join(prefix, new byte[] {4}, curve.bytes(point.x()), curve.bytes(point.y())));
    }

    /** An RSA key of 2,048 to 8,192 bits. */
    static SubjectPublicKey rsa(BigInteger modulus, BigInteger exponent) {
        boolean size = modulus.bitLength() >= SHORTEST_RSA && modulus.bitLength() <= LONGEST_RSA;
        boolean odd = modulus.testBit(0) && exponent.testBit(0);
        if (!size || !odd || exponent.bitLength() < 2 || exponent.bitLength() > 64) {
            throw new IllegalArgumentException(
                    "An RSA key needs 2048 to 8192 bits and a small odd exponent above one.");
        }
        try {
            var key = KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
            return new SubjectPublicKey("RSA", key.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("is not an RSA key", e);
        }
    }

    /** An RSA key as PKCS #1 writes it (RFC 8017, A.1.1). */
    static SubjectPublicKey rsa(byte[] pkcs1) {
        var key = read(RSA_INFO.wrap(pkcs1));
        if (!Arrays.equals(key.pkcs1(), pkcs1)) {
            throw new IllegalArgumentException("is not an RSA key in its one form");
        }
        return key;
    }

    /**
     * A key as JCA writes it.
     *
     * @throws IllegalArgumentException if it is of an unknown kind, too short, or not in its one form
     */
    public static SubjectPublicKey read(byte[] encoded) {
        if (starts(encoded, ED25519)) {
            return ed25519(Arrays.copyOfRange(encoded, ED25519.length, encoded.length));
        }
        for (var curve : EcCurve.values()) {
            byte[] prefix = join(curve == EcCurve.P256 ? P256 : P384, new byte[] {4});
            if (starts(encoded, prefix) && encoded.length == prefix.length + 2 * curve.size()) {
                return point(curve, curve.point(Arrays.copyOfRange(encoded, prefix.length, encoded.length)));
            }
        }
        try {
            var key = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
            return rsa(key.getModulus(), key.getPublicExponent());
        } catch (GeneralSecurityException | ClassCastException e) {
            throw new IllegalArgumentException("is not a public key of a known kind", e);
        }
    }

    private static boolean starts(byte[] bytes, byte[] prefix) {
        return bytes.length > prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }

    /** The key as PKCS #1 writes it; RSA only. */
    byte[] pkcs1() {
        return RSA_INFO.unwrap(encoded);
    }

    RSAPublicKey rsa() {
        try {
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The raw bytes: 32 of Ed25519, x and y of a point. */
    byte[] raw() {
        int prefix = switch (kind) {
            case "ED25519" -> ED25519.length;
            case "P256" -> P256.length + 1;
            case "P384" -> P384.length + 1;
            default -> 0;
        };
        return Arrays.copyOfRange(encoded, prefix, encoded.length);
    }

    static byte[] join(byte[]... parts) {
        var joined = new ByteArrayOutputStream(128);
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
