package org.corymb.badges.internal.proof;

import jakarta.json.JsonObject;
import java.util.Set;
import org.corymb.badges.KeyType;
import org.corymb.badges.internal.jsonld.Canonicalizer;

/**
 * The cryptosuite <code>ecdsa-rdfc-2019</code>: ECDSA over the statements of a document; P-384 with SHA-384 throughout.
 *
 * @see <a href="https://www.w3.org/TR/vc-di-ecdsa/#ecdsa-rdfc-2019">ECDSA Cryptosuites 1.0, 3.2</a>
 */
public final class EcdsaRdfc2019 implements HashingSuite {
    private final Canonicalizer canonicalizer;

    EcdsaRdfc2019(Canonicalizer canonicalizer) {
        this.canonicalizer = canonicalizer;
    }

    @Override
    public String name() {
        return "ecdsa-rdfc-2019";
    }

    @Override
    public String section() {
        return "ECDSA Cryptosuites 1.0 3.2.2";
    }

    @Override
    public Set<KeyType> keys() {
        return Set.of(KeyType.P256, KeyType.P384);
    }

    @Override
    public byte[] hashData(JsonObject unsecured, JsonObject proof, KeyType key) {
        var algorithm = Hashes.algorithm(key);
        byte[] document = hash(unsecured, algorithm);
        return Hashes.join(hash(Hashes.configuration(unsecured, proof), algorithm), document);
    }

    private byte[] hash(JsonObject document, String algorithm) {
        return algorithm.equals("SHA-256")
                ? canonicalizer.sha256(document)
                : Hashes.hash(algorithm, canonicalizer.canonize(document, algorithm));
    }
}
