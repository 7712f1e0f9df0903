package org.corymb.badges.internal.verify;

import jakarta.json.JsonObject;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.proof.MalformedProof;

/**
 * A credential as it was before one of its proofs: without proofs, or with those that the proof builds upon.
 *
 * @param credential with all its proofs
 * @see <a href="https://www.w3.org/TR/vc-data-integrity/#verify-proof-sets-and-chains">Data Integrity 1.0, 4.5</a>
 */
record Unsecured(JsonObject credential) {
    private static final String PROOF = "proof";
    private static final int MOST = 8;

    JsonObject without(JsonObject proof) {
        var unsecured = JsonText.JSON.createObjectBuilder(credential).remove(PROOF);
        if (!proof.containsKey("previousProof")) {
            return unsecured.build();
        }
        var ids = JsonRead.texts(proof, "previousProof");
        if (ids.isEmpty() || ids.size() > MOST) {
            throw new MalformedProof("The proof builds upon none or more than " + MOST + " others.");
        }
        var previous = JsonText.JSON.createArrayBuilder();
        ids.forEach(id -> previous.add(earlier(id)));
        return unsecured.add(PROOF, previous).build();
    }

    private JsonObject earlier(String id) {
        return JsonRead.objects(credential, PROOF).stream()
                .filter(each -> id.equals(JsonRead.text(each, "id")))
                .findFirst()
                .orElseThrow(() -> new MalformedProof(
                        "The proof builds upon " + JsonText.quote(id) + ", which is not in the credential."));
    }
}
