package org.corymb.badges.internal.encoding;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * The envelope that X.509 puts around an RSA key: its algorithm, then the key as bits.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.7">RFC 5280, 4.1.2.7</a>
 */
final class RsaInfo {
    private static final byte[] ALGORITHM = HexFormat.of().parseHex("300d06092a864886f70d0101010500");
    private static final int SEQUENCE = 0x30;
    private static final int BITS = 0x03;

    byte[] wrap(byte[] pkcs1) {
        byte[] bits = element(BITS, SubjectPublicKey.join(new byte[] {0}, pkcs1));
        return element(SEQUENCE, SubjectPublicKey.join(ALGORITHM, bits));
    }

    byte[] unwrap(byte[] encoded) {
        int bits = header(encoded, 0) + ALGORITHM.length;
        return Arrays.copyOfRange(encoded, bits + header(encoded, bits) + 1, encoded.length);
    }

    private static byte[] element(int tag, byte[] content) {
        int length = content.length;
        byte[] header = length < 0x80
                ? new byte[] {(byte) tag, (byte) length}
                : length < 0x100
                        ? new byte[] {(byte) tag, (byte) 0x81, (byte) length}
                        : new byte[] {(byte) tag, (byte) 0x82, (byte) (length >> 8), (byte) length};
        return SubjectPublicKey.join(header, content);
    }

    private static int header(byte[] encoded, int at) {
        int length = encoded[at + 1] & 0xFF;
        return length < 0x80 ? 2 : 2 + (length & 0x7F);
    }
}
