package org.corymb.badges.internal.encoding;

import java.util.Arrays;

/**
 * A public key as multibase text: two bytes for its kind, then the key.
 *
 * @see <a href="https://www.w3.org/TR/cid-1.0/#Multikey">Controlled Identifiers 1.0, Multikey</a>
 */
public final class Multikey {
    private Multikey() {}

    /**
     * Reads a Multikey.
     *
     * @throws IllegalArgumentException if it is not a public key of a known kind
     */
    public static SubjectPublicKey decode(String text) {
        byte[] bytes = Multibase.decode(text);
        int code = bytes.length < 3 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        byte[] raw = bytes.length < 3 ? bytes : Arrays.copyOfRange(bytes, 2, bytes.length);
        return switch (code) {
            case 0xED01 -> SubjectPublicKey.ed25519(raw);
            case 0x8024 -> SubjectPublicKey.point(EcCurve.P256, EcCurve.P256.decompress(raw));
            case 0x8124 -> SubjectPublicKey.point(EcCurve.P384, EcCurve.P384.decompress(raw));
            case 0x8524 -> SubjectPublicKey.rsa(raw);
            default -> throw new IllegalArgumentException("is not a public key of a known kind");
        };
    }

    /** Writes a key; RSA as <code>did:key</code> has it. */
    public static String encode(SubjectPublicKey key) {
        return switch (key.kind()) {
            case "ED25519" -> text(0xED, 0x01, key.raw());
            case "P256" -> text(0x80, 0x24, EcCurve.P256.compress(EcCurve.P256.point(key.raw())));
            case "P384" -> text(0x81, 0x24, EcCurve.P384.compress(EcCurve.P384.point(key.raw())));
            default -> text(0x85, 0x24, key.pkcs1());
        };
    }

    private static String text(int first, int second, byte[] raw) {
        return Multibase.base58(SubjectPublicKey.join(new byte[] {(byte) first, (byte) second}, raw));
    }
}
