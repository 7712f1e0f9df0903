package org.corymb.badges.internal.proof;

import jakarta.json.JsonObject;
import java.util.Set;
import org.corymb.badges.KeyType;
import org.corymb.badges.internal.encoding.Multibase;
import org.corymb.badges.internal.encoding.Octets;
import org.corymb.badges.internal.json.JsonRead;

/** A suite with one signature over two hashes: of the proof without its value, then of the document. */
public sealed interface HashingSuite extends Cryptosuite
        permits EddsaRdfc2022, Eddsa2022, EcdsaRdfc2019, JcsSuite, Ed25519Signature2020 {
    /** The keys it works with. */
    Set<KeyType> keys();

    /**
     * The proof before it has a value.
     *
     * @param unsecured the document to be signed
     * @param options the members of the proof
     */
    default JsonObject configure(JsonObject unsecured, JsonObject options) {
        return options;
    }

    /**
     * The bytes to sign.
     *
     * @param unsecured the document without this proof
     * @param proof the proof; its value is left out
     * @param key what kind of key signs
     */
    byte[] hashData(JsonObject unsecured, JsonObject proof, KeyType key);

    /** How the proof writes a signature. */
    default String proofValue(byte[] signature) {
        return Multibase.base58(signature);
    }

    @Override
    default SignedContent read(JsonObject unsecured, JsonObject proof) {
        byte[] signature = signature(proof);
        var key = keys().stream()
                .filter(type -> type.signatureLength() == signature.length)
                .findFirst()
                .orElseThrow(() -> new MalformedProof(
                        "The proofValue has " + signature.length + " bytes, which is no signature of " + name() + "."));
        return new OneSignature(key, Octets.of(hashData(unsecured, proof, key)), Octets.of(signature));
    }

    private static byte[] signature(JsonObject proof) {
        var value = JsonRead.text(proof, "proofValue");
        if (value == null || !value.startsWith("z")) {
            throw new MalformedProof("The proofValue is not a signature in base58.");
        }
        try {
            return Multibase.decode(value);
        } catch (IllegalArgumentException e) {
            throw new MalformedProof("The proofValue is not a signature in base58.", e);
        }
    }
}
