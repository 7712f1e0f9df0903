package org.corymb.badges.internal.proof;

import jakarta.json.JsonObject;
import java.util.Set;
import org.corymb.badges.KeyType;
import org.corymb.badges.internal.jsonld.Contexts;

/**
 * The cryptosuite <code>eddsa-jcs-2022</code>: Ed25519 over canonical JSON.
 *
 * @see <a href="https://www.w3.org/TR/vc-di-eddsa/#eddsa-jcs-2022">EdDSA Cryptosuites 1.0, 3.3</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785</a>
 */
public final class EddsaJcs2022 implements HashingSuite {
    private final JcsForm form;

    EddsaJcs2022(Contexts contexts) {
        this.form = new JcsForm(contexts);
    }

    @Override
    public String name() {
        return "eddsa-jcs-2022";
    }

    @Override
    public String section() {
        return "EdDSA Cryptosuites 1.0 3.3.2";
    }

    @Override
    public Set<KeyType> keys() {
        return Set.of(KeyType.ED25519);
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
