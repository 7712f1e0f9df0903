package org.corymb.badges.internal.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonValue;
import java.util.stream.Stream;
import org.corymb.badges.JsonChanges;
import org.corymb.badges.KeyType;
import org.corymb.badges.Vectors;
import org.corymb.badges.VerificationKey;
import org.corymb.badges.internal.encoding.Multibase;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.jsonld.UnsafeDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CryptosuitesTest {
    static Stream<SuiteVectors.Signed> vectors() {
        return SuiteVectors.all().stream();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void verifiesTheW3cVector(SuiteVectors.Signed vector) {
        assertThat(SuiteVectors.holds(SuiteVectors.suites(), vector.json())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void hashesAsTheW3cVectorDoes(SuiteVectors.Signed vector) {
        var signed = vector.json();
        var proof = signed.getJsonObject("proof");
        var method = proof.getString("verificationMethod").split("#", 2)[1];

        if (SuiteVectors.suites().of(proof).orElseThrow() instanceof HashingSuite suite) {
            byte[] data = suite.hashData(
                    SuiteVectors.unsecured(signed),
                    proof,
                    VerificationKey.fromMultikey(method).type());
            assertThat(SuiteVectors.hex(data)).isEqualTo(Vectors.text(vector.hash()));
        } else {
            assertThat(vector.hash()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void noticesAChangeOfAnyLeaf(SuiteVectors.Signed vector) {
        var suites = SuiteVectors.suites();
        var changed = JsonChanges.of(vector.json());

        assertThat(changed).hasSizeGreaterThan(40);
        assertThat(changed).noneMatch(copy -> SuiteVectors.holds(suites, copy));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void noticesAChangeOfAnyByteOfTheProof(SuiteVectors.Signed vector) {
        var suites = SuiteVectors.suites();
        var signed = vector.json();
        var proof = signed.getJsonObject("proof");
        var value = proof.getString("proofValue");
        byte[] bytes = Multibase.decode(value);

        for (int i = 0; i < bytes.length; i++) {
            bytes[i] ^= 1;
            var other = value.startsWith("z") ? Multibase.base58(bytes) : Multibase.base64Url(bytes);
            bytes[i] ^= 1;
            var copy = JsonText.JSON
                    .createObjectBuilder(signed)
                    .add("proof", JsonText.JSON.createObjectBuilder(proof).add("proofValue", other))
                    .build();
            assertThat(SuiteVectors.holds(suites, copy)).as("byte " + i).isFalse();
        }
    }

    @Test
    void readsTheSignatureOnlyInItsOwnBase() {
        var signed = Vectors.json(SuiteVectors.EDDSA + "eddsa-rdfc-2022/signedDataInt.json");
        var proof = signed.getJsonObject("proof");
        var other = Multibase.base64Url(Multibase.decode(proof.getString("proofValue")));
        var copy = JsonText.JSON
                .createObjectBuilder(proof)
                .add("proofValue", other)
                .build();
        var suite = SuiteVectors.suites().of(proof).orElseThrow();

        assertThatThrownBy(() -> suite.read(SuiteVectors.unsecured(signed), copy))
                .isInstanceOf(MalformedProof.class)
                .hasMessageContaining("base58");
    }

    @Test
    void knowsNoOtherSuites() {
        for (var proof : new String[] {
            "{\"type\":\"DataIntegrityProof\",\"cryptosuite\":\"bbs-2023\"}",
            "{\"type\":\"DataIntegrityProof\"}",
            "{\"type\":\"RsaSignature2018\"}",
            "{\"type\":\"Ed25519Signature2020\",\"cryptosuite\":\"eddsa-rdfc-2022\"}",
            "{\"cryptosuite\":\"eddsa-rdfc-2022\"}"
        }) {
            assertThat(SuiteVectors.suites().of(JsonText.parse(proof.getBytes(UTF_8), JsonBounds.BADGE)))
                    .as(proof)
                    .isEmpty();
        }
    }

    @Test
    void signsJsonOnlyWithNumbersThatEverybodyReadsAlike() {
        var signed = Vectors.json(SuiteVectors.EDDSA + "eddsa-jcs-2022/signedJCS.json");
        var suite = SuiteVectors.suites().hashing("eddsa-jcs-2022");
        JsonValue number = JsonText.JSON.createValue(new java.math.BigDecimal("12345678901234567891"));
        var document = JsonText.JSON
                .createObjectBuilder(SuiteVectors.unsecured(signed))
                .add("credits", number)
                .build();

        assertThatThrownBy(() -> suite.hashData(document, signed.getJsonObject("proof"), KeyType.ED25519))
                .isInstanceOf(UnsafeDocument.class)
                .hasMessageContaining("12345678901234567891");
    }

    @Test
    void takesContextsAddedAfterSigningOnlyIfTheyAreKnown() {
        var suites = SuiteVectors.suites();
        var signed = Vectors.json(SuiteVectors.EDDSA + "eddsa-jcs-2022/signedJCS.json");
        var known = JsonText.JSON
                .createArrayBuilder(signed.getJsonArray("@context"))
                .add("https://w3id.org/security/data-integrity/v2");
        var unknown = JsonText.JSON
                .createArrayBuilder(signed.getJsonArray("@context"))
                .add("https://evil.example.org/context");

        assertThat(SuiteVectors.holds(
                        suites,
                        JsonText.JSON
                                .createObjectBuilder(signed)
                                .add("@context", known)
                                .build()))
                .isTrue();
        assertThat(SuiteVectors.holds(
                        suites,
                        JsonText.JSON
                                .createObjectBuilder(signed)
                                .add("@context", unknown)
                                .build()))
                .isFalse();
    }
}
