package org.corymb.badges.internal.encoding;

import java.math.BigInteger;
import java.util.List;

/**
 * Points of the Edwards curve as they are written in keys and signatures: only in their one form, and none of the few
 * that make a signature fit every content.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8032#section-5.1.3">RFC 8032, 5.1.3 and 5.1.7</a>
 */
final class EdwardsPoint {
    private static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    private static final BigInteger ORDER =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
    /** The y of a point of order 8. */
    private static final BigInteger EIGHTH =
            new BigInteger("7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7", 16);

    private static final List<BigInteger> SMALL_ORDER =
            List.of(BigInteger.ZERO, BigInteger.ONE, P.subtract(BigInteger.ONE), EIGHTH, P.subtract(EIGHTH));

    private EdwardsPoint() {}

    /** Refuses what is no proper point. */
    static void check(byte[] encoded) {
        if (!isProper(encoded)) {
            throw new IllegalArgumentException("is a point of Ed25519 that must not be used");
        }
    }

    static boolean isProper(byte[] encoded) {
        var y = little(encoded, 0, 32).clearBit(255);
        return y.compareTo(P) < 0 && !SMALL_ORDER.contains(y);
    }

    /** Whether the second half of a signature is below the order of the curve. */
    static boolean isScalar(byte[] signature) {
        return little(signature, 32, 64).compareTo(ORDER) < 0;
    }

    private static BigInteger little(byte[] bytes, int from, int to) {
        byte[] big = new byte[to - from];
        for (int i = 0; i < big.length; i++) {
            big[i] = bytes[to - 1 - i];
        }
        return new BigInteger(1, big);
    }
}
