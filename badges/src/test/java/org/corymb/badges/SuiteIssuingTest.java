package org.corymb.badges;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Badges with each suite, alone and in sets. */
class SuiteIssuingTest {
    private static final Signer P256 = PrivateKeySigner.generate(KeyType.P256);
    private static final Signer P384 = PrivateKeySigner.generate(KeyType.P384);
    private static final Signer ED25519 = PrivateKeySigner.generate(KeyType.ED25519);

    private static final String METHOD = Badges.METHOD;
    private static final byte[] DOCUMENT = DidDocument.of(Badges.CENTRE)
            .key("ED25519", ED25519.verificationKey())
            .key("P256", P256.verificationKey())
            .key("P384", P384.verificationKey())
            .bytes();

    @ParameterizedTest
    @CsvSource({
        "EDDSA_RDFC_2022, ED25519",
        "EDDSA_JCS_2022, ED25519",
        "ECDSA_RDFC_2019, P256",
        "ECDSA_RDFC_2019, P384",
        "ECDSA_JCS_2019, P256",
        "ECDSA_JCS_2019, P384"
    })
    void isValidAsIssuedAndNeverWhenALeafIsChanged(ProofSuite suite, KeyType key) {
        var signed = issue(ProofRequest.of(suite, signer(key), method(key)));

        assertThat(verdict(signed.json())).isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(proofs(signed)).containsExactly(suite.cryptosuite());
        assertThat(JsonChanges.of(json(signed)))
                .noneMatch(copy -> verdict(JsonText.write(copy)).isValid());
    }

    @Test
    void putsTheProofsOfASetInTheOrderAsked() {
        var signed = issue(
                ProofRequest.of(ED25519, method(KeyType.ED25519)),
                ProofRequest.of(P256, method(KeyType.P256)),
                ProofRequest.of(ProofSuite.ECDSA_JCS_2019, P384, method(KeyType.P384)));

        assertThat(proofs(signed)).containsExactly("eddsa-rdfc-2022", "ecdsa-rdfc-2019", "ecdsa-jcs-2019");
        var report = Badges.verifying(keys()).verify(signed.bytes());
        assertThat(report.verdict()).isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(report.checks().stream().filter(check -> check.name().equals("signature")))
                .hasSize(3)
                .allMatch(Check.Passed.class::isInstance);
    }

    @Test
    void keepsProofsWhenOneIsAdded() {
        var first = issue(ProofRequest.of(ED25519, method(KeyType.ED25519)));
        var both = issuing().addProofs(first, List.of(ProofRequest.of(P256, method(KeyType.P256))));

        assertThat(json(both).getJsonArray("proof").getJsonObject(0))
                .isEqualTo(json(first).getJsonArray("proof").getJsonObject(0));
        assertThat(proofs(both)).containsExactly("eddsa-rdfc-2022", "ecdsa-rdfc-2019");
        assertThat(verdict(both.json())).isEqualTo(Verdict.VALID_UNCONFIRMED);
    }

    @Test
    void oneProofSufficesAndAllAreReported() {
        var signed =
                issue(ProofRequest.of(ED25519, method(KeyType.ED25519)), ProofRequest.of(P256, method(KeyType.P256)));
        var unknown = signed.json().replace("ecdsa-rdfc-2019", "bbs-2023");
        var broken = signed.json().replace("ecdsa-rdfc-2019", "ecdsa-jcs-2019");
        var onlyUnknown = unknown.replace("eddsa-rdfc-2022", "mldsa44-2024");

        assertThat(verdict(unknown)).isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(Badges.verifying(keys()).verify(unknown.getBytes(UTF_8)).json())
                .contains("The cryptosuite \\\"bbs-2023\\\" is not understood.");
        assertThat(verdict(broken)).isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(Badges.verifying(keys()).verify(broken.getBytes(UTF_8)).json())
                .contains("The signature does not fit the content.");
        assertThat(verdict(onlyUnknown)).isEqualTo(Verdict.UNVERIFIABLE);
    }

    @Test
    void refusesAKeyThatTheSuiteDoesNotWorkWith() {
        var rsa = PrivateKeySigner.of(RsaKeys.ONE.getPrivate(), RsaKeys.ONE.getPublic(), Cryptography.jdk());

        assertThatThrownBy(() -> ProofRequest.of(rsa, METHOD)).isInstanceOf(SpecificationViolation.class);
        assertThatThrownBy(() -> ProofRequest.of(ProofSuite.ECDSA_SD_2023, P384, METHOD))
                .isInstanceOf(SpecificationViolation.class)
                .hasMessageContaining("ecdsa-sd-2023 does not work with a key of kind P384");
        assertThatThrownBy(() -> ProofRequest.of(P256, "key-1")).isInstanceOf(SpecificationViolation.class);
        assertThatThrownBy(() -> new ProofRequest(ProofSuite.EDDSA_RDFC_2022, ED25519, METHOD, List.of("/issuer")))
                .isInstanceOf(SpecificationViolation.class);
    }

    @Test
    void isMalformedWithAKeyOfAnotherKindThanItsProof() {
        var json = issue(ProofRequest.of(P256, method(KeyType.P256)))
                .json()
                .replace(method(KeyType.P256), method(KeyType.P384));

        var report = Badges.verifying(keys()).verify(json.getBytes(UTF_8));

        assertThat(report.verdict()).isEqualTo(Verdict.MALFORMED);
        assertThat(report.json()).contains("The proof needs a key of kind P256, not P384.");
    }

    @Test
    void isNotIssuedInDataModel11() {
        var older = JsonText.JSON
                .createObjectBuilder(Badges.amaras().build().json())
                .add(
                        "@context",
                        JsonText.JSON.createArrayBuilder(List.of(
                                "https://www.w3.org/2018/credentials/v1",
                                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json")))
                .build();

        assertThatThrownBy(() -> issuing().sign(older, ED25519, METHOD))
                .isInstanceOf(SpecificationViolation.class)
                .hasMessageContaining("1.1 is only read");
    }

    private static SignedCredential issue(ProofRequest... requests) {
        return issuing().issue(Badges.amaras().build(), List.of(requests));
    }

    private static IssueCredential issuing() {
        return new IssueCredential(InstantSource.fixed(Badges.ISSUED));
    }

    private static Verdict verdict(String json) {
        return Badges.verifying(keys()).verify(json.getBytes(UTF_8)).verdict();
    }

    private static Map<String, byte[]> keys() {
        return Map.of(Badges.CENTRE.documentUrl().toString(), DOCUMENT);
    }

    private static Signer signer(KeyType type) {
        return switch (type) {
            case ED25519 -> ED25519;
            case P256 -> P256;
            default -> P384;
        };
    }

    private static String method(KeyType type) {
        return Badges.CENTRE.verificationMethod(type.name());
    }

    private static List<String> proofs(SignedCredential signed) {
        return json(signed).getJsonArray("proof").getValuesAs(JsonObject.class).stream()
                .map(proof -> proof.getString("cryptosuite"))
                .toList();
    }

    private static JsonObject json(SignedCredential signed) {
        return JsonText.parse(signed.bytes(), JsonBounds.BADGE);
    }
}
