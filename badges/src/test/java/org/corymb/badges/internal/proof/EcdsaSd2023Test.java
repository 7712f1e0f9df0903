package org.corymb.badges.internal.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.corymb.badges.Vectors;
import org.corymb.badges.internal.encoding.Multibase;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.jsonld.Canonicalizer;
import org.corymb.badges.internal.jsonld.UnsafeDocument;
import org.corymb.badges.internal.selective.BaseDisclosure;
import org.corymb.badges.internal.selective.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcdsaSd2023Test {
    private static final String ROOT = "w3c-vc-di-ecdsa/";
    private static final byte[] LABEL_KEY =
            HexFormat.of().parseHex("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");

    @ParameterizedTest
    @CsvSource({"employ, employMandatory.json", "prc, prCredMandatory.json"})
    void namesAndGroupsTheStatementsAsTheW3cVectorDoes(String folder, String pointers) {
        var base = base(folder);
        var statements =
                new Statements(new Canonicalizer(SuiteVectors.contexts()), SuiteVectors.unsecured(base), LABEL_KEY);

        assertThat(statements.all()).isEqualTo(texts(array(folder + "/addBaseDocHMACCanon.json")));
        var mandatory = Vectors.json(sd(folder + "/addBaseTransform.json"))
                .getJsonObject("mandatory")
                .getJsonArray("value");
        assertThat(statements.of(texts(list(ROOT + pointers))).keySet())
                .isEqualTo(java.util.Set.copyOf(mandatory.stream()
                        .map(each -> each.asJsonArray().getInt(0))
                        .toList()));
    }

    @ParameterizedTest
    @CsvSource({"employ, employSelective.json", "prc, prCredSelective.json"})
    void derivesTheDisclosureOfTheW3cVector(String folder, String pointers) {
        var base = base(folder);
        var expected = Vectors.json(sd(folder + "/derivedRevealDocument.json"));

        var shown = SuiteVectors.suites()
                .selective()
                .derive(SuiteVectors.unsecured(base), base.getJsonObject("proof"), texts(list(ROOT + pointers)));

        assertThat(shown.document()).isEqualTo(SuiteVectors.unsecured(expected));
        assertThat(shown.proofValue()).isEqualTo(expected.getJsonObject("proof").getString("proofValue"));
    }

    @ParameterizedTest
    @CsvSource({"employ", "prc"})
    void writesABaseProofAsItWasRead(String folder) {
        var value = base(folder).getJsonObject("proof").getString("proofValue");

        assertThat(BaseDisclosure.read(Multibase.decode(value)).text()).isEqualTo(value);
    }

    @Test
    void tellsABaseProofFromADisclosure() {
        var base = base("employ");
        var suite = SuiteVectors.suites().selective();

        assertThatThrownBy(() -> suite.read(SuiteVectors.unsecured(base), base.getJsonObject("proof")))
                .isInstanceOf(BaseProof.class);
        var derived = Vectors.json(sd("employ/derivedRevealDocument.json"));
        assertThatThrownBy(() -> suite.derive(
                        SuiteVectors.unsecured(derived), derived.getJsonObject("proof"), List.of("/validFrom")))
                .isInstanceOf(MalformedProof.class);
    }

    @Test
    void refusesPointersThatLeadNowhere() {
        var base = base("employ");
        var suite = SuiteVectors.suites().selective();

        for (var pointer : List.of("/nothing", "issuer", "/issuer/id/x", "/type/7", "/type/-1", "/type/x")) {
            assertThatThrownBy(() ->
                            suite.derive(SuiteVectors.unsecured(base), base.getJsonObject("proof"), List.of(pointer)))
                    .as(pointer)
                    .isInstanceOf(UnsafeDocument.class);
        }
    }

    private static JsonObject base(String folder) {
        return Vectors.json(sd(folder + "/addSignedSDBase.json"));
    }

    private static String sd(String name) {
        return ROOT + "ecdsa-sd-2023/" + name;
    }

    private static JsonArray array(String name) {
        return list(sd(name));
    }

    private static JsonArray list(String name) {
        var text = new String(Vectors.bytes(name), StandardCharsets.UTF_8);
        try (var reader = JsonText.JSON.createReader(new java.io.StringReader(text))) {
            return reader.readArray();
        }
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }
}
