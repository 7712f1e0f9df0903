package org.corymb.badges.internal.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.List;
import org.corymb.badges.Cryptography;
import org.corymb.badges.JsonChanges;
import org.corymb.badges.Vectors;
import org.corymb.badges.VerificationKey;
import org.corymb.badges.internal.json.JsonRead;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.jsonld.UnsafeDocument;
import org.corymb.badges.internal.proof.Cryptosuites;
import org.corymb.badges.internal.proof.MalformedProof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several proofs on one document, side by side and one upon the other. */
class ProofChainTest {
    private static final String FOLDER = "w3c-vc-di-eddsa/proof-set-chain/";

    @ParameterizedTest
    @CsvSource({"signedProofSet1, 1", "signedProofSet2, 2", "signedProofChain1, 3", "signedProofChain2, 4"})
    void verifiesEachProofOfTheW3cVector(String vector, int count) {
        var signed = Vectors.json(FOLDER + vector + ".json");

        assertThat(JsonRead.objects(signed, "proof")).hasSize(count).allMatch(proof -> holds(signed, proof));
    }

    @ParameterizedTest
    @CsvSource({"signedProofChain1, 2", "signedProofChain2, 3"})
    void aLaterProofCoversTheProofsItNames(String vector, int index) {
        var signed = Vectors.json(FOLDER + vector + ".json");
        var last = signed.getJsonArray("proof").getJsonObject(index);
        var named = signed.getJsonArray("proof").getJsonObject(index - 1);

        for (var changed : JsonChanges.of(named)) {
            var proofs = JsonText.JSON
                    .createArrayBuilder(signed.getJsonArray("proof"))
                    .set(index - 1, changed);
            var copy = JsonText.JSON
                    .createObjectBuilder(signed)
                    .add("proof", proofs)
                    .build();
            assertThat(holds(copy, last)).as("%s", changed).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource("signedProofChain1")
    void aProofIsMalformedWithoutTheProofsItNames(String vector) {
        var signed = Vectors.json(FOLDER + vector + ".json");
        var last = signed.getJsonArray("proof").getJsonObject(2);
        var copy = JsonText.JSON
                .createObjectBuilder(signed)
                .add("proof", JsonText.JSON.createArrayBuilder().add(last))
                .build();

        assertThatThrownBy(() -> new Unsecured(copy).without(last)).isInstanceOf(MalformedProof.class);
    }

    @Test
    void aProofBuildsUponOneToEightOthers() {
        var signed = Vectors.json(FOLDER + "signedProofChain1.json");
        var last = signed.getJsonArray("proof").getJsonObject(2);
        var first = last.getJsonArray("previousProof").getString(0);
        var nine = JsonText.JSON.createArrayBuilder(Collections.nCopies(9, first));

        for (var copy : List.of(
                JsonText.JSON
                        .createObjectBuilder(last)
                        .add("previousProof", nine)
                        .build(),
                JsonText.JSON.createObjectBuilder(last).add("previousProof", 1).build())) {
            assertThatThrownBy(() -> new Unsecured(signed).without(copy)).isInstanceOf(MalformedProof.class);
        }
    }

    private static boolean holds(JsonObject signed, JsonObject proof) {
        try {
            var key = VerificationKey.fromMultikey(
                    proof.getString("verificationMethod").split("#", 2)[1]);
            return Cryptosuites.with(Vectors.contexts())
                    .of(proof)
                    .orElseThrow()
                    .read(new Unsecured(signed).without(proof), proof)
                    .fits(key, Cryptography.jdk());
        } catch (MalformedProof | UnsafeDocument e) {
            return false;
        }
    }
}
