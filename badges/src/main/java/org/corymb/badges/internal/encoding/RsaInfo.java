package org.corymb.badges.internal.encoding;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * The envelope that X.509 puts around an RSA key: its algorithm, then the key as bits. The lengths are written in two
 * bytes, as they are for all keys that are long enough to be taken.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.7">RFC 5280, 4.1.2.7</a>
 */
final class RsaInfo {
    private static final byte[] ALGORITHM = HexFormat.of().parseHex("300d06092a864886f70d0101010500");
    private static final int HEADER = 4;
    private static final int SEQUENCE = 0x30;
    private static final int BITS = 0x03;
    private static final int KEY_START = HEADER + ALGORITHM.length + HEADER + 1;

    byte[] wrap(byte[] pkcs1) {
        byte[] bits = element(BITS, SubjectPublicKey.join(new byte[] {0}, pkcs1));
        return element(SEQUENCE, SubjectPublicKey.join(ALGORITHM, bits));
    }

    byte[] unwrap(byte[] encoded) {
        return Arrays.copyOfRange(encoded, KEY_START, encoded.length);
    }

    private static byte[] element(int tag, byte[] content) {
        int length = content.length;
        byte[] header = {(byte) tag, (byte) 0x82, (byte) (length >> 8), (byte) length};
        return SubjectPublicKey.join(header, content);
    }
}
