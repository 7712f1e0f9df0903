package org.corymb.badges;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.json.Members;
import org.corymb.badges.internal.jsonld.Contexts;
import org.corymb.badges.internal.proof.Cryptosuites;
import org.junit.jupiter.api.Test;

/** What becomes of a badge when something becomes of its key. */
class KeyHistoryTest {
    private static final VerificationKey KEY = Badges.KEY.verificationKey();
    private static final VerificationKey NEWER = SigningKey.generate().verificationKey();

    @Test
    void aRetiredKeyStillVerifiesWhatItSigned() {
        var document = DidDocument.of(Badges.CENTRE).retired("key-1", KEY).key("key-2", NEWER);

        assertThat(report(document.json()).verdict()).isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(document.json()).doesNotContain("expires", "revoked");
    }

    @Test
    void aRevokedKeyVerifiesNothing() {
        var document = DidDocument.of(Badges.CENTRE)
                .revoked("key-1", KEY, Badges.ISSUED.plusSeconds(30))
                .key("key-2", NEWER);

        assertThat(report(document.json()).verdict()).isEqualTo(Verdict.FORGED);
        assertThat(report(document.json()).json()).contains("The issuer revoked the key on 2026-11-20T10:00:30Z");
    }

    @Test
    void aCompromisedKeyVerifiesOnlyWhatIsDatedBefore() {
        var before = Badges.ISSUED.minus(Duration.ofDays(1));
        var after = Badges.ISSUED.plusSeconds(30);

        var late = report(
                DidDocument.of(Badges.CENTRE).compromised("key-1", KEY, before).json());
        assertThat(late.verdict()).isEqualTo(Verdict.FORGED);
        assertThat(late.json()).contains("The key was used after its last day");
        var early = report(
                DidDocument.of(Badges.CENTRE).compromised("key-1", KEY, after).json());
        assertThat(early.verdict()).isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(early.json()).contains("rests on the date in the signature");
    }

    @Test
    void aProofWithoutADateIsNotBelievedWithAKeyThatIsOutOfUse() {
        var after = Badges.ISSUED.plusSeconds(30);
        var document =
                DidDocument.of(Badges.CENTRE).compromised("key-1", KEY, after).json();
        var token = new IssueToken().issue(Badges.amaras().build(), Badges.KEY, TokenKeyReference.byId(Badges.METHOD));

        assertThat(verify(token.compact(), document).verdict()).isEqualTo(Verdict.VALID_UNCONFIRMED);
        var before = DidDocument.of(Badges.CENTRE)
                .compromised("key-1", KEY, Badges.ISSUED.minusSeconds(1))
                .json();
        assertThat(verify(token.compact(), before).verdict()).isEqualTo(Verdict.FORGED);
        var byBytes = new IssueToken().issue(Badges.amaras().build(), Badges.KEY, TokenKeyReference.inHeader());
        assertThat(verify(byBytes.compact(), before).verdict()).isEqualTo(Verdict.FORGED);
    }

    @Test
    void aProofIsForgedBeforeItsKeyWasMade() {
        assertThat(reportWith("\"created\":\"2026-11-20T10:00:01Z\"").verdict()).isEqualTo(Verdict.FORGED);
        assertThat(reportWith("\"created\":\"2026-11-20T10:00:00Z\"").verdict()).isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(reportWith("\"revoked\":\"yesterday\"").verdict()).isEqualTo(Verdict.FORGED);
        assertThat(reportWith("\"expires\":7").verdict()).isEqualTo(Verdict.FORGED);
    }

    @Test
    void aKeyMustSayWhoControlsIt() {
        var document = DidDocument.of(Badges.CENTRE).key("key-1", KEY).json();
        var controller = "\"controller\":\"" + Badges.CENTRE.did() + "\",";

        assertThat(report(document.replace(controller, "")).verdict()).isEqualTo(Verdict.FORGED);
        assertThat(report(document.replace(controller, "\"controller\":\"did:web:evil.example.org\","))
                        .verdict())
                .isEqualTo(Verdict.FORGED);
        assertThat(report(document.replace("\"publicKeyMultibase\":\"z", "\"publicKeyMultibase\":\"x"))
                        .verdict())
                .isEqualTo(Verdict.UNVERIFIABLE);
    }

    @Test
    void publishesEachKindOfKey() {
        var document = DidDocument.of(Badges.CENTRE);
        for (var type : KeyType.values()) {
            document.key(type.name(), PrivateKeySigner.generate(type).verificationKey());
        }

        assertThat(document.json())
                .contains(
                        "\"publicKeyMultibase\":\"z6Mk", "\"publicKeyMultibase\":\"zDn", "\"publicKeyMultibase\":\"z82")
                .contains("\"type\":\"JsonWebKey\"", "\"publicKeyJwk\":{\"kty\":\"RSA\"");
        assertThatThrownBy(() -> document.retired("RSA", KEY)).isInstanceOf(SpecificationViolation.class);
    }

    @Test
    void publishesKeySets() {
        var set = JsonWebKeySet.of("https://badges.example.org/issuer")
                .key("k1", KEY)
                .and(JsonWebKeySet.of("https://badges.example.org/other").key("k2", NEWER));

        assertThat(set.json())
                .startsWith("{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"")
                .contains(
                        "\"kid\":\"k1\",\"use\":\"sig\",\"alg\":\"EdDSA\",\"iss\":\"https://badges.example.org/issuer\"}")
                .contains("\"kid\":\"k2\"", "\"iss\":\"https://badges.example.org/other\"");
        assertThat(JsonWebKeySet.single("k1", KEY)).doesNotContain("keys", "iss");
        assertThatThrownBy(() -> set.key("k2", KEY)).isInstanceOf(SpecificationViolation.class);
    }

    @Test
    void aProofMustBeMadeForIssuingAndInTime() {
        var json = Badges.signed(Badges.amaras().build()).json();
        var document = DidDocument.of(Badges.CENTRE).key("key-1", KEY).json();

        for (var purpose : new String[] {"authentication", "capabilityDelegation", ""}) {
            var other = json.replace("\"proofPurpose\":\"assertionMethod\"", "\"proofPurpose\":\"" + purpose + "\"");
            assertThat(verify(other, document).verdict()).isEqualTo(Verdict.MALFORMED);
        }
        var future = new IssueCredential(() -> Instant.parse("2026-12-01T00:00:00Z"))
                .issue(Badges.amaras().build(), Badges.KEY, Badges.METHOD);
        assertThat(verify(future.json(), document).verdict().isValid()).isFalse();
        assertThat(verify(future.json(), document).json()).contains("dated in the future");
        var notProof = json.replace("\"proof\":[", "\"proof\":[\"none\",");
        assertThat(verify(notProof, document).verdict()).isEqualTo(Verdict.MALFORMED);
    }

    @Test
    void aProofExpiresLikeTheBadge() {
        var expired = proofUntil(Badges.ISSUED.plusSeconds(30));
        var document = DidDocument.of(Badges.CENTRE).key("key-1", KEY).json();

        assertThat(verify(expired, document).verdict()).isEqualTo(Verdict.EXPIRED);
        assertThat(verify(proofUntil(Badges.ISSUED.plusSeconds(90)), document).verdict())
                .isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(verify(expired.replace("Amara", "Jun").replace("Took part", "Took lead"), document)
                        .verdict())
                .isEqualTo(Verdict.ALTERED);
        assertThat(verify(proofUntil(Badges.ISSUED.minusSeconds(1)), document).verdict())
                .isEqualTo(Verdict.MALFORMED);
    }

    private static String proofUntil(Instant expires) {
        var badge = Badges.amaras().build().json();
        var options = new Members()
                .put("type", "DataIntegrityProof")
                .put("cryptosuite", "eddsa-rdfc-2022")
                .put("created", Badges.ISSUED)
                .put("expires", expires)
                .put("verificationMethod", Badges.METHOD)
                .put("proofPurpose", "assertionMethod")
                .build();
        var suite = Cryptosuites.with(Contexts.all()).hashing("eddsa-rdfc-2022");
        var value = suite.proofValue(Badges.KEY.sign(suite.hashData(badge, options, KeyType.ED25519)));
        var proof = JsonText.JSON.createObjectBuilder(options).add("proofValue", value);
        return JsonText.write(JsonText.JSON
                .createObjectBuilder(badge)
                .add("proof", JsonText.JSON.createArrayBuilder().add(proof))
                .build());
    }

    private static VerificationReport reportWith(String member) {
        return report(DidDocument.of(Badges.CENTRE)
                .key("key-1", KEY)
                .json()
                .replace("\"type\":\"Multikey\"", "\"type\":\"Multikey\"," + member));
    }

    private static VerificationReport report(String document) {
        return verify(Badges.signed(Badges.amaras().build()).json(), document);
    }

    private static VerificationReport verify(String badge, String document) {
        return Badges.verifying(Map.of(Badges.CENTRE.documentUrl().toString(), document.getBytes(UTF_8)))
                .verify(badge.getBytes(UTF_8));
    }
}
