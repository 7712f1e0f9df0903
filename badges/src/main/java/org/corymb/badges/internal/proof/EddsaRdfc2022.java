package org.corymb.badges.internal.proof;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.jsonld.Canonicalizer;

/**
 * The cryptosuite <code>eddsa-rdfc-2022</code>: which bytes an Ed25519 signature covers.
 *
 * @see <a href="https://www.w3.org/TR/vc-di-eddsa/#eddsa-rdfc-2022">EdDSA Cryptosuites 1.0, 3.2</a>
 */
public final class EddsaRdfc2022 {
    /** Its name in a proof. */
    public static final String NAME = "eddsa-rdfc-2022";

    private final Canonicalizer canonicalizer;

    /** Works on the canonical form that is given. */
    public EddsaRdfc2022(Canonicalizer canonicalizer) {
        this.canonicalizer = canonicalizer;
    }

    /** The 64 bytes to sign: hash of the proof without its value, then hash of the document without its proof. */
    public byte[] hashData(JsonObject unsecured, JsonObject proof) {
        byte[] document = sha256(canonicalizer.canonize(unsecured));
        byte[] configuration = sha256(canonicalizer.canonize(configuration(unsecured, proof)));
        byte[] both = new byte[64];
        System.arraycopy(configuration, 0, both, 0, 32);
        System.arraycopy(document, 0, both, 32, 32);
        return both;
    }

    private static JsonObject configuration(JsonObject unsecured, JsonObject proof) {
        var configuration = JsonText.JSON.createObjectBuilder(proof).remove("proofValue");
        var context = unsecured.get("@context");
        return context == null
                ? configuration.build()
                : configuration.add("@context", context).build();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
