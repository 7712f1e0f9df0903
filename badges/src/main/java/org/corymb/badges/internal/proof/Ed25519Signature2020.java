package org.corymb.badges.internal.proof;

import jakarta.json.JsonObject;
import java.util.Set;
import org.corymb.badges.KeyType;
import org.corymb.badges.internal.jsonld.Canonicalizer;

/**
 * Proofs of type <code>Ed25519Signature2020</code>, from before there were cryptosuites; only read.
 *
 * @see <a href="https://www.w3.org/TR/vc-di-eddsa/#ed25519signature2020">EdDSA Cryptosuites 1.0, A.1</a>
 */
public final class Ed25519Signature2020 implements HashingSuite {
    private final EddsaRdfc2022 later;

    Ed25519Signature2020(Canonicalizer canonicalizer) {
        this.later = new EddsaRdfc2022(canonicalizer);
    }

    @Override
    public String name() {
        return "Ed25519Signature2020";
    }

    @Override
    public String section() {
        return "EdDSA Cryptosuites 1.0 A.1";
    }

    @Override
    public Set<KeyType> keys() {
        return later.keys();
    }

    @Override
    public byte[] hashData(JsonObject unsecured, JsonObject proof, KeyType key) {
        return later.hashData(unsecured, proof);
    }
}
