package org.corymb.badges.internal.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.corymb.badges.Cryptography;
import org.corymb.badges.KeyType;
import org.corymb.badges.Vectors;
import org.corymb.badges.VerificationKey;
import org.corymb.badges.internal.encoding.Multibase;
import org.corymb.badges.internal.encoding.Octets;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.json.Members;
import org.corymb.badges.internal.jsonld.Contexts;
import org.corymb.badges.internal.jsonld.UnknownContext;
import org.corymb.badges.internal.jsonld.UnsafeDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a proof of each suite looks like, and what is said about those that look otherwise. */
class ProofFormsTest {
    private static final String V2 = "https://www.w3.org/ns/credentials/v2";
    private static final String INTEGRITY = "https://w3id.org/security/data-integrity/v2";
    private static final Cryptosuites SUITES = Cryptosuites.with(Contexts.all());

    @ParameterizedTest
    @CsvSource({
        "eddsa-rdfc-2022, EdDSA Cryptosuites 1.0 3.2.2, ED25519",
        "eddsa-2022, EdDSA Cryptosuites 1.0 3.2.2, ED25519",
        "eddsa-jcs-2022, EdDSA Cryptosuites 1.0 3.3.2, ED25519",
        "ecdsa-rdfc-2019, ECDSA Cryptosuites 1.0 3.2.2, P256 P384",
        "ecdsa-jcs-2019, ECDSA Cryptosuites 1.0 3.3.2, P256 P384"
    })
    void eachSuiteSaysWhereItIsSpecifiedAndWhichKeysItTakes(String name, String section, String keys) {
        var proof = new Members().put("type", "DataIntegrityProof").put("cryptosuite", name);
        var suite = (HashingSuite) SUITES.of(proof.build()).orElseThrow();

        assertThat(suite).isSameAs(SUITES.hashing(name));
        assertThat(suite.name()).isEqualTo(name);
        assertThat(suite.section()).isEqualTo(section);
        assertThat(suite.keys())
                .isEqualTo(Set.copyOf(
                        Arrays.stream(keys.split(" ")).map(KeyType::valueOf).toList()));
    }

    @Test
    void theOlderNamesSignTheSame() {
        var proof = new Members().put("type", "DataIntegrityProof").build();
        var document = new Members().list("@context", V2).put("name", "a").build();
        byte[] data = SUITES.hashing("eddsa-rdfc-2022").hashData(document, proof, KeyType.ED25519);

        assertThat(SUITES.hashing("eddsa-2022").hashData(document, proof, KeyType.ED25519))
                .isEqualTo(data)
                .hasSize(64);
        var old = (HashingSuite)
                SUITES.of(new Members().put("type", "Ed25519Signature2020").build())
                        .orElseThrow();
        assertThat(old.hashData(document, proof, KeyType.ED25519)).isEqualTo(data);
        assertThat(SUITES.hashing("ecdsa-rdfc-2019").hashData(document, proof, KeyType.P256))
                .isEqualTo(data);
        assertThat(SUITES.hashing("ecdsa-rdfc-2019").hashData(document, proof, KeyType.P384))
                .hasSize(96);
    }

    @Test
    void theSuitesApartSayTheSame() {
        var old = (HashingSuite)
                SUITES.of(new Members().put("type", "Ed25519Signature2020").build())
                        .orElseThrow();

        assertThat(old.section()).isEqualTo("EdDSA Cryptosuites 1.0 A.1");
        assertThat(old.keys()).containsExactly(KeyType.ED25519);
        assertThat(SUITES.selective().section()).isEqualTo("ECDSA Cryptosuites 1.0 3.6.7");
        assertThat(SUITES.selective().name()).isEqualTo("ecdsa-sd-2023");
        assertThat(Cryptosuites.with(Contexts.all())).isSameAs(SUITES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "uAAAA", "z0", "6Mk"})
    void refusesASignatureThatIsNoBase58(String value) {
        var proof = new Members().put("proofValue", value).build();

        assertThatThrownBy(() -> SUITES.hashing("eddsa-rdfc-2022").read(JsonValue.EMPTY_JSON_OBJECT, proof))
                .isInstanceOf(MalformedProof.class)
                .hasMessage("The proofValue is not a signature in base58.");
        assertThatThrownBy(() -> SUITES.hashing("eddsa-rdfc-2022")
                        .read(JsonValue.EMPTY_JSON_OBJECT, JsonValue.EMPTY_JSON_OBJECT))
                .hasMessage("The proofValue is not a signature in base58.");
    }

    @ParameterizedTest
    @CsvSource({"eddsa-rdfc-2022, 96", "eddsa-rdfc-2022, 63", "ecdsa-rdfc-2019, 65", "ecdsa-jcs-2019, 97"})
    void refusesASignatureOfAnotherLength(String name, int length) {
        var proof = new Members()
                .put("proofValue", Multibase.base58(new byte[length]))
                .build();

        assertThatThrownBy(() -> SUITES.hashing(name).read(JsonValue.EMPTY_JSON_OBJECT, proof))
                .isInstanceOf(MalformedProof.class)
                .hasMessage("The proofValue has " + length + " bytes, which is no signature of " + name + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zAAAA", "u=", "AAAA"})
    void refusesADisclosureThatIsNoBase64Url(String value) {
        var proof = new Members().put("proofValue", value).build();

        assertThatThrownBy(() -> SUITES.selective().read(JsonValue.EMPTY_JSON_OBJECT, proof))
                .isInstanceOf(MalformedProof.class)
                .hasMessage("The proofValue is not in base64url.");
        assertThatThrownBy(() -> SUITES.selective().read(JsonValue.EMPTY_JSON_OBJECT, JsonValue.EMPTY_JSON_OBJECT))
                .hasMessage("The proofValue is not in base64url.");
        var other = new Members().put("proofValue", "uAAAA").build();
        assertThatThrownBy(() -> SUITES.selective().read(JsonValue.EMPTY_JSON_OBJECT, other))
                .isInstanceOf(MalformedProof.class)
                .hasMessage("The proofValue has another form.");
        assertThatThrownBy(() -> SUITES.selective().derive(JsonValue.EMPTY_JSON_OBJECT, other, List.of()))
                .isInstanceOf(MalformedProof.class)
                .hasMessage("The proof is not a base proof: it has another form.");
    }

    @Test
    void namesTheHashOfWhatWasSigned() {
        var data = Octets.of(filled(96, 0xAB));

        assertThat(new OneSignature(KeyType.P384, data, data).hash()).isEqualTo("SHA-384 " + "ab".repeat(48));
        assertThat(new OneSignature(KeyType.P256, data, data).hash()).isEqualTo("SHA-256 " + "ab".repeat(32));
        byte[] last = filled(64, 1);
        last[32] = 2;
        assertThat(new OneSignature(KeyType.ED25519, Octets.of(last), data).hash())
                .isEqualTo("SHA-256 02" + "01".repeat(31));
        assertThat(new OneSignature(KeyType.ED25519, Octets.of(filled(3, 1)), data).hash())
                .isEqualTo("SHA-256 010101");
    }

    @Test
    void countsTheSignaturesOfAPart() {
        var shown = disclosure();
        var key = VerificationKey.fromMultikey("zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVP");
        var content = new ArrayList<>(shown.statements());

        assertThat(shown.keyType()).isEqualTo(KeyType.P256);
        assertThat(shown.hash()).startsWith("SHA-256 ").endsWith(" of the mandatory part");
        assertThat(shown.fits(key, Cryptography.jdk())).isTrue();
        assertThat(shown.statements()).hasSizeGreaterThan(2);
        content.set(content.size() - 1, "_:b0 <urn:a> <urn:b> .\n");
        for (var other : List.of(
                new SignedStatements(shown.issued(), shown.key(), content, shown.signatures()),
                new SignedStatements(
                        shown.issued(),
                        shown.key(),
                        shown.statements().subList(1, shown.statements().size()),
                        shown.signatures()),
                new SignedStatements(shown.issued(), key, shown.statements(), shown.signatures()))) {
            assertThat(other.fits(key, Cryptography.jdk())).isFalse();
        }
        assertThat(shown.fits(shown.key(), Cryptography.jdk())).isFalse();
    }

    private static SignedStatements disclosure() {
        var document = Vectors.json(SuiteVectors.ECDSA + "ecdsa-sd-2023/employ/derivedRevealDocument.json");
        return (SignedStatements) SuiteVectors.suites()
                .selective()
                .read(SuiteVectors.unsecured(document), document.getJsonObject("proof"));
    }

    @Test
    void refusesABaseProofOfAnotherCredential() {
        var base = Vectors.json(SuiteVectors.ECDSA + "ecdsa-sd-2023/employ/addSignedSDBase.json");
        var less = JsonText.JSON
                .createObjectBuilder(SuiteVectors.unsecured(base))
                .remove("credentialSubject")
                .build();
        var suite = SuiteVectors.suites().selective();

        assertThatThrownBy(() -> suite.derive(less, base.getJsonObject("proof"), List.of("/validFrom")))
                .isInstanceOfAny(MalformedProof.class, UnsafeDocument.class);
    }

    @Test
    void signsTheContextsWithTheJsonText() {
        var suite = SUITES.hashing("eddsa-jcs-2022");
        var document = new Members().list("@context", V2).put("name", "a").build();
        var options = new Members().put("type", "DataIntegrityProof").build();

        var configured = suite.configure(document, options);

        assertThat(configured.get("@context")).isEqualTo(document.get("@context"));
        assertThat(configured.getString("type")).isEqualTo("DataIntegrityProof");
        assertThat(suite.configure(JsonValue.EMPTY_JSON_OBJECT, options)).isEqualTo(options);
        assertThat(SUITES.hashing("ecdsa-jcs-2019").configure(document, options))
                .isEqualTo(configured);
        assertThat(SUITES.hashing("eddsa-rdfc-2022").configure(document, options))
                .isEqualTo(options);
    }

    @Test
    void takesOnlyKnownContextsBehindThoseOfTheProof() {
        var proof = new Members().list("@context", V2).build();

        assertThat(jcs(context(V2, INTEGRITY), proof)).isEqualTo(jcs(context(V2), proof));
        assertThat(jcs(context(V2), JsonValue.EMPTY_JSON_OBJECT)).isNotEqualTo(jcs(context(V2), proof));
        assertThatThrownBy(() -> jcs(context(V2, "https://evil.example.org/"), proof))
                .isInstanceOf(UnknownContext.class)
                .hasMessageContaining("https://evil.example.org/");
        var inner = JsonText.JSON
                .createObjectBuilder()
                .add("@context", JsonText.JSON.createArrayBuilder(List.of(V2)).add(JsonValue.EMPTY_JSON_OBJECT))
                .build();
        assertThatThrownBy(() -> jcs(inner, proof)).isInstanceOf(UnknownContext.class);
        for (var other : List.of(context(INTEGRITY, V2), context(), new Members().build())) {
            assertThatThrownBy(() -> jcs(other, proof))
                    .isInstanceOf(UnsafeDocument.class)
                    .hasMessage("The contexts of the credential do not start with those of its proof.");
        }
    }

    @Test
    void refusesNumbersWhereverTheyAre() {
        var number = JsonText.JSON.createValue(new BigDecimal("12345678901234567891"));
        var inList = JsonText.JSON
                .createObjectBuilder()
                .add("l", JsonText.JSON.createArrayBuilder().add(1).add(number));
        var inObject = JsonText.JSON
                .createObjectBuilder()
                .add("o", JsonText.JSON.createObjectBuilder().add("n", number));

        for (var document : List.of(inList.build(), inObject.build())) {
            assertThatThrownBy(() -> jcs(document, JsonValue.EMPTY_JSON_OBJECT))
                    .isInstanceOf(UnsafeDocument.class)
                    .hasMessage("The number 12345678901234567891 is read differently by different programs.");
        }
    }

    private static byte[] jcs(JsonObject document, JsonObject proof) {
        return SUITES.hashing("eddsa-jcs-2022").hashData(document, proof, KeyType.ED25519);
    }

    private static JsonObject context(String... contexts) {
        var list = JsonText.JSON.createArrayBuilder(List.of(contexts));
        return JsonText.JSON.createObjectBuilder().add("@context", list).build();
    }

    private static byte[] filled(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
