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
        if (modulus.bitLength() < SHORTEST_RSA || modulus.bitLength() > LONGEST_RSA || exponent.bitLength() > 64) {
            throw new IllegalArgumentException("An RSA key needs 2048 to 8192 bits and a small exponent.");
        }
        try {
            var key = KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
            return new SubjectPublicKey("RSA", key.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("is not an RSA key", e);
        }
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
