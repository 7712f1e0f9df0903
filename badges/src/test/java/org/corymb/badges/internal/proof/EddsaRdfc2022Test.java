package org.corymb.badges.internal.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.corymb.badges.Cryptography;
import org.corymb.badges.SigningKey;
import org.corymb.badges.Vectors;
import org.corymb.badges.VerificationKey;
import org.corymb.badges.internal.encoding.Multibase;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.jsonld.Canonicalizer;
import org.junit.jupiter.api.Test;

class EddsaRdfc2022Test {
    private static final String ROOT = "w3c-vc-di-eddsa/";

    @Test
    void reproducesEachStepOfTheW3cVector() {
        var folder = "eddsa-rdfc-2022/";
        var unsigned = Vectors.json(ROOT + "unsigned.json");
        var proof = Vectors.json(ROOT + folder + "proofConfigDataInt.json");
        var canonicalizer = new Canonicalizer(Vectors.contexts());

        assertThat(canonicalizer.canonize(unsigned).strip())
                .isEqualTo(Vectors.text(ROOT + folder + "canonDocDataInt.txt"));
        assertThat(canonicalizer.canonize(proof).strip())
                .isEqualTo(Vectors.text(ROOT + folder + "proofCanonDataInt.txt"));
        byte[] data = new EddsaRdfc2022(canonicalizer).hashData(unsigned, proof);
        assertThat(HexFormat.of().formatHex(data)).isEqualTo(Vectors.text(ROOT + folder + "combinedHashDataInt.txt"));

        byte[] signature = w3cKey().sign(data);
        assertThat(HexFormat.of().formatHex(signature)).isEqualTo(Vectors.text(ROOT + folder + "sigHexDataInt.txt"));
        assertThat(Multibase.base58(signature)).isEqualTo(Vectors.text(ROOT + folder + "sigBTC58DataInt.txt"));
    }

    /** The context of this vector is not published with it, so it starts at the canonical form. */
    @Test
    void reproducesTheSecondW3cVectorFromItsCanonicalForm() throws Exception {
        var folder = ROOT + "eddsa-rdfc-2022/employ/";
        var both = new ByteArrayOutputStream();
        for (var form : List.of("proofCanonDataInt.txt", "canonDocDataInt.txt")) {
            both.writeBytes(
                    MessageDigest.getInstance("SHA-256").digest((Vectors.text(folder + form) + "\n").getBytes(UTF_8)));
        }

        assertThat(HexFormat.of().formatHex(both.toByteArray()))
                .isEqualTo(Vectors.text(folder + "combinedHashDataInt.txt"));
        assertThat(Multibase.base58(w3cKey().sign(both.toByteArray())))
                .isEqualTo(Vectors.text(folder + "sigBTC58DataInt.txt"));
    }

    @Test
    void reproducesTheVectorOfTheOpenBadgesSpecification() {
        var signed = Vectors.json("ob-spec/ldp-ob-signed.json");
        var proof = signed.getJsonArray("proof").getJsonObject(0);
        var unsigned = without(signed, "proof");
        var canonicalizer = new Canonicalizer(Vectors.contexts());

        assertThat(canonicalizer.canonize(unsigned).strip()).isEqualTo(Vectors.text("ob-spec/document-canon.txt"));
        byte[] data = new EddsaRdfc2022(canonicalizer).hashData(unsigned, proof);
        var key = VerificationKey.fromMultikey(
                proof.getString("verificationMethod").split("#", 2)[1]);
        byte[] signature = Multibase.decode(proof.getString("proofValue"));
        assertThat(key.verifies(data, signature, Cryptography.jdk())).isTrue();
    }

    private static SigningKey w3cKey() {
        var pair = Vectors.json(ROOT + "keyPair.json");
        byte[] seed = Multibase.decode(pair.getString("privateKeyMultibase"));
        byte[] publicKey = Multibase.decode(pair.getString("publicKeyMultibase"));
        byte[] both = new byte[64];
        System.arraycopy(seed, 2, both, 0, 32);
        System.arraycopy(publicKey, 2, both, 32, 32);
        return SigningKey.fromBytes(both);
    }

    private static JsonObject without(JsonObject object, String name) {
        return JsonText.JSON.createObjectBuilder(object).remove(name).build();
    }
}
