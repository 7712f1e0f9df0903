package org.corymb.badges.internal.selective;

import java.util.ArrayList;
import java.util.List;
import org.corymb.badges.internal.encoding.Octets;

/**
 * What a base proof holds; its holder keeps it.
 *
 * @param baseSignature the issuer's signature
 * @param publicKey key of the single statements, as the bytes of a Multikey
 * @param labelKey 32 bytes that give names to nodes
 * @param signatures one of each statement that is not always shown
 * @param pointers what is always shown
 * @see <a href="https://www.w3.org/TR/vc-di-ecdsa/#serializebaseproofvalue">ECDSA Cryptosuites 1.0, 3.5.2</a>
 */
public record BaseDisclosure(
        Octets baseSignature, Octets publicKey, Octets labelKey, List<byte[]> signatures, List<String> pointers) {
    private static final int TAG = 0x5d00;
    private static final int MOST = 10_000;

    /** Whether these are the bytes of a base proof. */
    public static boolean recognises(byte[] bytes) {
        return CborReader.hasTag(bytes, TAG);
    }

    /** The value of the proof. */
    public String text() {
        var cbor = new CborWriter(TAG)
                .array(5)
                .bytes(baseSignature.bytes())
                .bytes(publicKey.bytes())
                .bytes(labelKey.bytes());
        cbor.array(signatures.size());
        signatures.forEach(cbor::bytes);
        cbor.array(pointers.size());
        pointers.forEach(cbor::string);
        return cbor.text();
    }

    /**
     * Reads a value.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static BaseDisclosure read(byte[] bytes) {
        var cbor = new CborReader(bytes, TAG);
        cbor.array(5, 5);
        var base = Octets.of(cbor.bytes(64));
        var key = Octets.of(cbor.bytes(35));
        var labelKey = Octets.of(cbor.bytes(32));
        var signatures = new ArrayList<byte[]>();
        for (int left = cbor.array(0, MOST); left > 0; left--) {
            signatures.add(cbor.bytes(64));
        }
        var pointers = new ArrayList<String>();
        for (int left = cbor.array(0, MOST); left > 0; left--) {
            pointers.add(cbor.string());
        }
        cbor.end();
        return new BaseDisclosure(base, key, labelKey, signatures, pointers);
    }
}
