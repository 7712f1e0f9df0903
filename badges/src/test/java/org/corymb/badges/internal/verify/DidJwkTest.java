package org.corymb.badges.internal.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Base64;
import org.corymb.badges.Badges;
import org.corymb.badges.IssueToken;
import org.corymb.badges.KeyType;
import org.corymb.badges.PrivateKeySigner;
import org.corymb.badges.Signer;
import org.corymb.badges.TokenKeyReference;
import org.corymb.badges.Verdict;
import org.corymb.badges.VerificationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Issuers whose identifier is their key, as a JSON Web Key. */
class DidJwkTest {
    private static final PrivateKeySigner KEY = PrivateKeySigner.generate(KeyType.P256);

    @ParameterizedTest
    @EnumSource(names = {"ED25519", "P256", "P384"})
    void vouchesForWhatItsKeySigned(KeyType type) {
        var key = PrivateKeySigner.generate(type);
        var did = did(key.verificationKey().jwk());

        assertThat(token(key, did).verdict()).isEqualTo(Verdict.VALID_UNCONFIRMED);
    }

    @Test
    void vouchesForAnEmbeddedProof() {
        var did = did(Badges.KEY.verificationKey().jwk());
        var signed = Badges.issuing().sign(badge(did), Badges.KEY, did + "#0");

        assertThat(Badges.verifying().verify(signed.bytes()).verdict()).isEqualTo(Verdict.VALID_UNCONFIRMED);
    }

    @Test
    void doesNotVouchForWhatAnotherKeySigned() {
        var did = did(PrivateKeySigner.generate(KeyType.P256).verificationKey().jwk());

        assertThat(token(KEY, did).verdict()).isEqualTo(Verdict.ALTERED);
    }

    @Test
    void doesNotVouchForAnotherIssuer() {
        var own = did(KEY.verificationKey().jwk());
        var victims =
                did(PrivateKeySigner.generate(KeyType.P256).verificationKey().jwk());
        var token = new IssueToken().sign(badge(victims), KEY, TokenKeyReference.byId(own + "#0"));

        assertThat(Badges.verifying().verify(token.bytes()).verdict()).isEqualTo(Verdict.FORGED);
    }

    @Test
    void doesNotSignWithAKeyForEncryption() {
        var jwk = Json.createObjectBuilder(KEY.verificationKey().jwk())
                .add("use", "enc")
                .build();

        assertThat(token(KEY, did(jwk)).verdict()).isEqualTo(Verdict.FORGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "e30", "W10", "eyJrdHkiOiJFQyJ9", "eyJrdHkiOiJvY3QiLCJrIjoiQUFBQSJ9"})
    void isNeverValidWhenItIsNoKey(String what) {
        assertThat(token(KEY, DidJwk.PREFIX + what).verdict())
                .isIn(Verdict.UNVERIFIABLE, Verdict.FORGED, Verdict.MALFORMED);
    }

    private static VerificationReport token(Signer key, String did) {
        var token = new IssueToken().sign(badge(did), key, TokenKeyReference.byId(did + "#0"));
        return Badges.verifying().verify(token.bytes());
    }

    private static String did(JsonObject jwk) {
        return DidJwk.PREFIX
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(jwk.toString().getBytes(UTF_8));
    }

    private static JsonObject badge(String did) {
        var signed = Badges.signed(Badges.amaras().build()).json();
        try (var reader = Json.createReader(new StringReader(signed))) {
            var badge = reader.readObject();
            var issuer = Json.createObjectBuilder(badge.getJsonObject("issuer")).add("id", did);
            return Json.createObjectBuilder(badge)
                    .remove("proof")
                    .add("issuer", issuer)
                    .build();
        }
    }
}
