package org.corymb.badges.internal.proof;

import jakarta.json.JsonObject;
import java.util.Set;
import org.corymb.badges.KeyType;
import org.corymb.badges.internal.jsonld.Canonicalizer;

/**
 * The cryptosuite <code>eddsa-2022</code>, as <code>eddsa-rdfc-2022</code> was called in drafts; only read.
 *
 * @see <a href="https://www.w3.org/TR/2023/WD-vc-di-eddsa-20230714/#eddsa-rdfc-2022">EdDSA Cryptosuites, draft of
 *     2023-07-14, 3.1</a>
 */
public final class Eddsa2022 implements HashingSuite {
    private final EddsaRdfc2022 later;

    Eddsa2022(Canonicalizer canonicalizer) {
        this.later = new EddsaRdfc2022(canonicalizer);
    }

    @Override
    public String name() {
        return "eddsa-2022";
    }

    @Override
    public String section() {
        return later.section();
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
