package org.corymb.badges.internal.proof;

import jakarta.json.JsonObject;
import java.util.Set;
import org.corymb.badges.KeyType;
import org.corymb.badges.internal.jsonld.Contexts;

/**
 * The cryptosuite <code>ecdsa-jcs-2019</code>: ECDSA over canonical JSON; P-384 with SHA-384.
 *
 * @see <a href="https://www.w3.org/TR/vc-di-ecdsa/#ecdsa-jcs-2019">ECDSA Cryptosuites 1.0, 3.3</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785</a>
 */
public final class EcdsaJcs2019 implements HashingSuite {
    private final JcsForm form;

    EcdsaJcs2019(Contexts contexts) {
        this.form = new JcsForm(contexts);
    }

    @Override
    public String name() {
        return "ecdsa-jcs-2019";
    }

    @Override
    public String section() {
        return "ECDSA Cryptosuites 1.0 3.3.2";
    }

    @Override
    public Set<KeyType> keys() {
        return Set.of(KeyType.P256, KeyType.P384);
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
