package org.corymb.badges.internal.proof;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.corymb.badges.KeyType;
import org.corymb.badges.internal.json.JsonText;

/** What the suites have in common: which proof is hashed, and how. */
final class Hashes {
    private Hashes() {}

    /** The proof without its value, read with the words of the document. */
    static JsonObject configuration(JsonObject unsecured, JsonObject proof) {
        var configuration = JsonText.JSON.createObjectBuilder(proof).remove("proofValue");
        var context = unsecured.get("@context");
        return context == null
                ? configuration.build()
                : configuration.add("@context", context).build();
    }

    /** The hash that belongs to a key. */
    static String algorithm(KeyType key) {
        return key == KeyType.P384 ? "SHA-384" : "SHA-256";
    }

    static byte[] both(String algorithm, String proof, String document) {
        return join(hash(algorithm, proof), hash(algorithm, document));
    }

    static byte[] join(byte[] first, byte[] second) {
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    static byte[] hash(String algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
