package org.corymb.badges.internal.proof;

import jakarta.json.JsonObject;
import java.util.Set;
import org.corymb.badges.KeyType;
import org.corymb.badges.internal.jsonld.Contexts;

/**
 * A cryptosuite that signs canonical JSON: <code>eddsa-jcs-2022</code>, or <code>ecdsa-jcs-2019</code> (P-384 with
 * SHA-384).
 *
 * @param name its name in a proof
 * @param section of the specification, on verifying
 * @param keys the keys it works with
 * @param form how the JSON is hashed
 * @see <a href="https://www.w3.org/TR/vc-di-eddsa/#eddsa-jcs-2022">EdDSA Cryptosuites 1.0, 3.3</a>
 * @see <a href="https://www.w3.org/TR/vc-di-ecdsa/#ecdsa-jcs-2019">ECDSA Cryptosuites 1.0, 3.3</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785</a>
 */
record JcsSuite(String name, String section, Set<KeyType> keys, JcsForm form) implements HashingSuite {
    static JcsSuite eddsa2022(Contexts contexts) {
        return new JcsSuite(
                "eddsa-jcs-2022", "EdDSA Cryptosuites 1.0 3.3.2", Set.of(KeyType.ED25519), new JcsForm(contexts));
    }

    static JcsSuite ecdsa2019(Contexts contexts) {
        return new JcsSuite(
                "ecdsa-jcs-2019",
                "ECDSA Cryptosuites 1.0 3.3.2",
                Set.of(KeyType.P256, KeyType.P384),
                new JcsForm(contexts));
    }

    @Override
    public JsonObject configure(JsonObject unsecured, JsonObject options) {
        return JcsForm.withContexts(unsecured, options);
    }

    @Override
    public byte[] hashData(JsonObject unsecured, JsonObject proof, KeyType key) {
        return form.hashData(unsecured, proof, key);
    }
}
