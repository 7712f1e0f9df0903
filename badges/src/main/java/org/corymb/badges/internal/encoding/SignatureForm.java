package org.corymb.badges.internal.encoding;

import java.math.BigInteger;

/**
 * Refuses signatures whose form alone is wrong, before anything is computed with them: another length, DER, numbers out
 * of their range, points that fit every content. Which half of the two fitting ECDSA signatures stands there is free: the
 * specifications do not ask for one of them.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7518#section-3.4">RFC 7518, 3.4</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8032#section-5.1.7">RFC 8032, 5.1.7</a>
 */
public final class SignatureForm {
    private SignatureForm() {}

    /** Whether these bytes can be a signature of a key of this kind; RSA is left to its own check. */
    public static boolean isProper(String kind, byte[] signature) {
        return switch (kind) {
            case "ED25519" ->
                signature.length == 64 && EdwardsPoint.isProper(signature) && EdwardsPoint.isScalar(signature);
            case "P256" -> isPair(EcCurve.P256, signature);
            case "P384" -> isPair(EcCurve.P384, signature);
            default -> true;
        };
    }

    private static boolean isPair(EcCurve curve, byte[] signature) {
        int size = curve.size();
        return signature.length == 2 * size
                && curve.isScalar(new BigInteger(1, signature, 0, size))
                && curve.isScalar(new BigInteger(1, signature, size, size));
    }
}
