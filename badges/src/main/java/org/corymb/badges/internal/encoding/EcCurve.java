package org.corymb.badges.internal.encoding;

import java.math.BigInteger;
import java.util.Arrays;

/** The two NIST curves, as far as needed to read and write public points. */
enum EcCurve {
    P256(
            32,
            "ffffffff00000001000000000000000000000000ffffffffffffffffffffffff",
            "5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b",
            "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"),
    P384(
            48,
            "fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff",
            "b3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef",
            "ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973");

    private static final BigInteger THREE = BigInteger.valueOf(3);

    private final int size;
    private final BigInteger p;
    private final BigInteger b;
    private final BigInteger order;

    EcCurve(int size, String p, String b, String order) {
        this.size = size;
        this.p = new BigInteger(p, 16);
        this.b = new BigInteger(b, 16);
        this.order = new BigInteger(order, 16);
    }

    /** Bytes of a coordinate. */
    int size() {
        return size;
    }

    /** Whether a number can be half of a signature. */
    boolean isScalar(BigInteger number) {
        return number.signum() > 0 && number.compareTo(order) < 0;
    }

    /** A point by its coordinates. */
    record Point(BigInteger x, BigInteger y) {}

    Point decompress(byte[] compressed) {
        if (compressed.length != size + 1 || (compressed[0] != 2 && compressed[0] != 3)) {
            throw new IllegalArgumentException("is not a compressed point of " + name());
        }
        var x = new BigInteger(1, Arrays.copyOfRange(compressed, 1, compressed.length));
        var y = right(x).modPow(p.add(BigInteger.ONE).shiftRight(2), p);
        return new Point(x, y.testBit(0) == (compressed[0] == 3) ? y : p.subtract(y));
    }

    byte[] compress(Point point) {
        byte[] sign = {(byte) (point.y().testBit(0) ? 3 : 2)};
        return SubjectPublicKey.join(sign, bytes(point.x()));
    }

    void check(Point point) {
        boolean inside = point.x().compareTo(p) < 0 && point.y().compareTo(p) < 0;
        if (!inside || !point.y().modPow(BigInteger.TWO, p).equals(right(point.x()))) {
            throw new IllegalArgumentException("is not a point of " + name());
        }
    }

    Point point(byte[] raw) {
        return new Point(
                new BigInteger(1, Arrays.copyOfRange(raw, 0, size)),
                new BigInteger(1, Arrays.copyOfRange(raw, size, 2 * size)));
    }

    Point point(byte[] x, byte[] y) {
        return new Point(new BigInteger(1, x), new BigInteger(1, y));
    }

    byte[] bytes(BigInteger coordinate) {
        byte[] bytes = coordinate.toByteArray();
        byte[] fixed = new byte[size];
        int length = Math.min(bytes.length, size);
        System.arraycopy(bytes, bytes.length - length, fixed, size - length, length);
        return fixed;
    }

    private BigInteger right(BigInteger x) {
        return x.modPow(THREE, p).subtract(x.multiply(THREE)).add(b).mod(p);
    }
}
