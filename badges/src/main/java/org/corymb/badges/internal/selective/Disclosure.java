package org.corymb.badges.internal.selective;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.corymb.badges.internal.encoding.Base64Url;
import org.corymb.badges.internal.encoding.Octets;

/**
 * What a derived proof holds.
 *
 * @param baseSignature the issuer's signature
 * @param publicKey key of the single statements, as the bytes of a Multikey
 * @param signatures one of each statement that is shown by choice
 * @param labels names of the nodes that have none, by their canonical names, both with <code>_:</code>
 * @param mandatory places of the statements that are always shown
 * @see <a href="https://www.w3.org/TR/vc-di-ecdsa/#serializederivedproofvalue">ECDSA Cryptosuites 1.0, 3.5.7</a>
 */
public record Disclosure(
        Octets baseSignature,
        Octets publicKey,
        List<byte[]> signatures,
        Map<String, String> labels,
        List<Integer> mandatory) {
    /** The first bytes of its text. */
    static final int TAG = 0x5d01;

    private static final String CANONICAL = "_:c14n";
    private static final int MOST = 10_000;

    /** The value of the proof. */
    public String text() {
        var cbor = new CborWriter(TAG).array(5).bytes(baseSignature.bytes()).bytes(publicKey.bytes());
        cbor.array(signatures.size());
        signatures.forEach(cbor::bytes);
        var numbered = new TreeMap<Integer, byte[]>();
        labels.forEach((canonical, label) -> numbered.put(
                Integer.parseInt(canonical.substring(CANONICAL.length())), Base64Url.decode(label.substring(3))));
        cbor.map(numbered.size());
        numbered.forEach((number, label) -> cbor.number(number).bytes(label));
        cbor.array(mandatory.size());
        mandatory.forEach(cbor::number);
        return cbor.text();
    }

    /**
     * Reads a value.
     *
     * @throws IllegalArgumentException if it is not one, or not in its one form
     */
    public static Disclosure read(byte[] bytes) {
        var cbor = new CborReader(bytes, TAG);
        cbor.array(5, 5);
        var base = Octets.of(cbor.bytes(64));
        var key = Octets.of(cbor.bytes(35));
        var signatures = new ArrayList<byte[]>();
        for (int left = cbor.array(0, MOST); left > 0; left--) {
            signatures.add(cbor.bytes(64));
        }
        var labels = labels(cbor);
        var mandatory = new ArrayList<Integer>();
        for (int left = cbor.array(0, MOST); left > 0; left--) {
            mandatory.add(cbor.number());
        }
        cbor.end();
        return new Disclosure(base, key, signatures, labels, mandatory);
    }

    private static Map<String, String> labels(CborReader cbor) {
        var labels = new TreeMap<String, String>();
        for (int left = cbor.map(MOST); left > 0; left--) {
            var name = CANONICAL + cbor.number();
            if (labels.put(name, "_:u" + Base64Url.encode(cbor.bytes(32))) != null) {
                throw new IllegalArgumentException("has a name twice");
            }
        }
        return labels;
    }
}
