package org.corymb.badges;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.security.KeyPair;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.Map;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.junit.jupiter.api.Test;

/** Badges as signed tokens, and tokens that only look like them. */
class TokenTest {
    private static final String ISSUER = "https://badges.example.org/issuer";
    private static final String SET = "https://badges.example.org/.well-known/jwks.json";
    private static final KeyPair CENTRES = RsaKeys.ONE;
    private static final KeyPair ATTACKERS = RsaKeys.another();

    @Test
    void isValidWithAKeyOfTheKeySetUnderTheIssuersHost() throws Exception {
        assertThat(verdict(token(header(CENTRES), claims(), CENTRES))).isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(verdict(token("{\"alg\":\"RS256\",\"kid\":\"k1\"}", claims(), CENTRES)))
                .isEqualTo(Verdict.VALID_UNCONFIRMED);
    }

    @Test
    void isForgedWithAKeyInTheHeaderThatIsNotTheIssuers() throws Exception {
        assertThat(verdict(token(header(ATTACKERS), claims(), ATTACKERS))).isEqualTo(Verdict.FORGED);
    }

    @Test
    void isForgedWhenItsClaimsContradictTheCredential() throws Exception {
        for (var change : new String[] {"iss", "jti", "sub", "nbf"}) {
            var without =
                    JsonText.JSON.createObjectBuilder(claims()).remove(change).build();
            var other = JsonText.JSON
                    .createObjectBuilder(claims())
                    .add(change, "other")
                    .build();
            assertThat(verdict(token(header(CENTRES), without, CENTRES)))
                    .as("without " + change)
                    .isEqualTo(Verdict.FORGED);
            assertThat(verdict(token(header(CENTRES), other, CENTRES)))
                    .as("other " + change)
                    .isEqualTo(Verdict.FORGED);
        }
    }

    @Test
    void isAlteredWhenAByteIsChanged() throws Exception {
        var token = token(header(CENTRES), claims(), CENTRES);
        var payload = token.split("\\.")[1];
        var altered = new String(Base64.getUrlDecoder().decode(payload), UTF_8).replace("Took part", "Took lead");

        assertThat(verdict(token.replace(payload, encode(altered)))).isEqualTo(Verdict.ALTERED);
        assertThat(verdict(token.substring(0, token.length() - 4) + "AAAA")).isEqualTo(Verdict.ALTERED);
    }

    @Test
    void isMalformedWithoutASignatureThatProvesAnything() throws Exception {
        assertThat(verdict(token("{\"alg\":\"none\"}", claims(), CENTRES))).isEqualTo(Verdict.MALFORMED);
        assertThat(verdict(token("{\"alg\":\"HS256\",\"kid\":\"k1\"}", claims(), CENTRES)))
                .isEqualTo(Verdict.MALFORMED);
        assertThat(verdict(token("{\"alg\":\"RS256\",\"kid\":\"k1\",\"crit\":[\"x\"]}", claims(), CENTRES)))
                .isEqualTo(Verdict.MALFORMED);
    }

    private static Verdict verdict(String token) {
        var set = "{\"keys\":[" + jwk(CENTRES) + "]}";
        return Badges.verifying(Map.of(SET, set.getBytes(UTF_8)))
                .verify(token.getBytes(UTF_8))
                .verdict();
    }

    private static JsonObject claims() {
        var credential = JsonText.parse(
                Badges.signed(Credential.builder(
                                        "urn:uuid:1f0c",
                                        Profile.builder(ISSUER).name("Centre").build(),
                                        Badges.ISSUED,
                                        Badges.amaras().build().subject())
                                .build())
                        .bytes(),
                JsonBounds.BADGE);
        return JsonText.JSON
                .createObjectBuilder(credential)
                .remove("proof")
                .add("iss", ISSUER)
                .add("jti", "urn:uuid:1f0c")
                .add("sub", "did:example:amara")
                .add("nbf", Badges.ISSUED.getEpochSecond())
                .build();
    }

    private static String header(KeyPair pair) {
        return "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"jwk\":" + jwk(pair) + "}";
    }

    private static String jwk(KeyPair pair) {
        var key = (RSAPublicKey) pair.getPublic();
        byte[] modulus = key.getModulus().toByteArray();
        return "{\"kty\":\"RSA\",\"kid\":\"k1\",\"n\":\""
                + Base64.getUrlEncoder().withoutPadding().encodeToString(modulus) + "\",\"e\":\"AQAB\"}";
    }

    private static String token(String header, JsonObject claims, KeyPair pair) throws Exception {
        var input = encode(header) + "." + encode(JsonText.write(claims));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(pair.getPrivate());
        signature.update(input.getBytes(UTF_8));
        return input + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
