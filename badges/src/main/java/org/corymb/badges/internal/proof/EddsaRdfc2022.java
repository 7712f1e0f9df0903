package org.corymb.badges.internal.proof;

import jakarta.json.JsonObject;
import java.util.Set;
import org.corymb.badges.KeyType;
import org.corymb.badges.internal.jsonld.Canonicalizer;

/**
 * The cryptosuite <code>eddsa-rdfc-2022</code>: Ed25519 over the statements of a document.
 *
 * @see <a href="https://www.w3.org/TR/vc-di-eddsa/#eddsa-rdfc-2022">EdDSA Cryptosuites 1.0, 3.2</a>
 */
public final class EddsaRdfc2022 implements HashingSuite {
    /** Its name in a proof. */
    public static final String NAME = "eddsa-rdfc-2022";

    private final Canonicalizer canonicalizer;

    /** Works on the canonical form that is given. */
    public EddsaRdfc2022(Canonicalizer canonicalizer) {
        this.canonicalizer = canonicalizer;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String section() {
        return "EdDSA Cryptosuites 1.0 3.2.2";
    }

    @Override
    public Set<KeyType> keys() {
        return Set.of(KeyType.ED25519);
    }

    /** The 64 bytes to sign: hash of the proof without its value, then hash of the document without its proof. */
    public byte[] hashData(JsonObject unsecured, JsonObject proof) {
        byte[] document = canonicalizer.sha256(unsecured);
        return Hashes.join(canonicalizer.sha256(Hashes.configuration(unsecured, proof)), document);
    }

    @Override
    public byte[] hashData(JsonObject unsecured, JsonObject proof, KeyType key) {
        return hashData(unsecured, proof);
    }
}
