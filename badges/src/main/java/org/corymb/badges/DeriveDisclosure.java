package org.corymb.badges;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.json.UnreadableJson;
import org.corymb.badges.internal.jsonld.Contexts;
import org.corymb.badges.internal.jsonld.UnknownContext;
import org.corymb.badges.internal.jsonld.UnsafeDocument;
import org.corymb.badges.internal.jsonld.WorkBudgetExceeded;
import org.corymb.badges.internal.proof.Cryptosuites;
import org.corymb.badges.internal.proof.EcdsaSd2023;
import org.corymb.badges.internal.proof.MalformedProof;
import org.corymb.badges.internal.selective.Selection;

/**
 * Lets a holder show a part of a credential that has a base proof of <code>ecdsa-sd-2023</code>: what the issuer made
 * mandatory, and what the holder chooses. Stateless and safe for use by several threads.
 *
 * @see <a href="https://www.w3.org/TR/vc-di-ecdsa/#add-derived-proof-ecdsa-sd-2023">ECDSA Cryptosuites 1.0, 3.6.6</a>
 */
public final class DeriveDisclosure {
    private static final String PROOF = "proof";
    private static final String SUBJECT = "credentialSubject";

    private final EcdsaSd2023 suite = Cryptosuites.with(Contexts.all()).selective();

    /** Derives with the contexts that come with the library. */
    public DeriveDisclosure() {}

    /**
     * Derives a disclosure; its only proof is the derived one, since no other covers a part.
     *
     * @param signed a credential with a base proof
     * <p>With a result goes the result description that it refers to, without which it says nothing.
     *
     * @param pointers JSON Pointers (RFC 6901) to what is shown beside the mandatory part, such as
     *     <code>/credentialSubject/result/0</code>
     * @throws SpecificationViolation if there is no base proof, it is not of this credential, or a pointer leads nowhere
     */
    public SignedCredential derive(SignedCredential signed, List<String> pointers) {
        try {
            var credential = JsonText.parse(signed.bytes(), JsonBounds.BADGE);
            var unsecured =
                    JsonText.JSON.createObjectBuilder(credential).remove(PROOF).build();
            return derive(unsecured, baseProof(credential), pointers);
        } catch (UnreadableJson | UnsafeDocument | UnknownContext | WorkBudgetExceeded | MalformedProof e) {
            throw new SpecificationViolation("Credential", "cannot be shown in part. " + e.getMessage());
        }
    }

    private SignedCredential derive(JsonObject unsecured, JsonObject proof, List<String> pointers) {
        var all = new ArrayList<>(pointers);
        all.addAll(descriptions(unsecured, Selection.of(unsecured, pointers)));
        var shown = suite.derive(unsecured, proof, all);
        var derived = JsonText.JSON
                .createObjectBuilder(proof)
                .add("proofValue", shown.proofValue())
                .build();
        var document = JsonText.JSON
                .createObjectBuilder(shown.document())
                .add(PROOF, JsonText.JSON.createArrayBuilder().add(derived))
                .build();
        return new SignedCredential(document.getString("id", ""), JsonText.write(document));
    }

    private static List<String> descriptions(JsonObject whole, JsonObject selected) {
        var shown = JsonRead.object(selected, SUBJECT);
        var subject = JsonRead.object(whole, SUBJECT);
        var achievement = subject == null ? null : JsonRead.object(subject, "achievement");
        if (shown == null || achievement == null || !(achievement.get("resultDescription") instanceof JsonArray all)) {
            return List.of();
        }
        var needed = JsonRead.objects(shown, "result").stream()
                .map(result -> JsonRead.text(result, "resultDescription"))
                .toList();
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i) instanceof JsonObject each && needed.contains(JsonRead.text(each, "id")))
                .mapToObj(i -> "/credentialSubject/achievement/resultDescription/" + i)
                .toList();
    }

    private static JsonObject baseProof(JsonObject credential) {
        return JsonRead.objects(credential, PROOF).stream()
                .filter(proof -> EcdsaSd2023.NAME.equals(JsonRead.text(proof, "cryptosuite")))
                .findFirst()
                .orElseThrow(() ->
                        new SpecificationViolation("Credential.proof", "has no base proof of " + EcdsaSd2023.NAME));
    }
}
