package org.corymb.badges;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Badges as tokens, made here and made by somebody else. */
class IssueTokenTest {
    private static final String ISSUER = "https://badges.example.org/issuer";
    private static final String HOST = "https://badges.example.org";
    private static final String SET = HOST + "/.well-known/jwks.json";
    private static final Map<KeyType, PrivateKeySigner> KEYS = new EnumMap<>(KeyType.class);
    private static final Map<KeyType, PrivateKeySigner> ATTACKERS = new EnumMap<>(KeyType.class);

    static {
        for (var type : KeyType.values()) {
            KEYS.put(type, PrivateKeySigner.generate(type));
            ATTACKERS.put(type, PrivateKeySigner.generate(type));
        }
    }

    @ParameterizedTest
    @EnumSource(KeyType.class)
    void isValidWithEachAlgorithmAndEachWayToNameTheKey(KeyType type) {
        for (var reference : List.of(
                TokenKeyReference.byId(kid(type)),
                TokenKeyReference.inHeader(),
                new TokenKeyReference(kid(type), true))) {
            var token = new IssueToken().issue(hosted().build(), key(type), reference);

            assertThat(verdict(token.compact())).isEqualTo(Verdict.VALID_UNCONFIRMED);
            assertThat(Tokens.part(token, 0).getString("alg")).isEqualTo(type.tokenAlgorithm());
            assertThat(Tokens.part(token, 0).keySet()).isSubsetOf("alg", "typ", "kid", "jwk");
            assertThat(token.compact()).doesNotContain("\"d\"");
        }
    }

    @Test
    void carriesTheCredentialAndTheClaimsOfTheSpecification() {
        var credential =
                hosted().validUntil(Badges.ISSUED.plus(Duration.ofDays(365))).build();
        var payload =
                Tokens.part(new IssueToken().issue(credential, key(KeyType.P256), TokenKeyReference.inHeader()), 1);

        assertThat(payload.getString("iss")).isEqualTo(ISSUER);
        assertThat(payload.getString("jti")).isEqualTo("urn:uuid:1f0c");
        assertThat(payload.getString("sub")).isEqualTo("did:example:amara");
        assertThat(payload.getJsonNumber("nbf").longValueExact()).isEqualTo(Badges.ISSUED.getEpochSecond());
        assertThat(payload.getJsonNumber("exp").longValueExact())
                .isEqualTo(Badges.ISSUED.getEpochSecond() + 365 * 86_400L);
        credential.json().forEach((name, value) -> assertThat(payload.get(name)).isEqualTo(value));
    }

    @Test
    void isOneBadgeInTwoForms() {
        var embedded = Badges.issuing().issue(Badges.amaras().build(), Badges.KEY, Badges.METHOD);
        var token = new IssueToken().issue(embedded, Badges.KEY, TokenKeyReference.byId(Badges.METHOD));

        assertThat(Badges.verifying().verify(embedded.bytes()).verdict()).isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(Badges.verifying().verify(token.bytes()).verdict()).isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(token.id()).isEqualTo(embedded.id());
        assertThat(Tokens.part(token, 1).getJsonArray("proof"))
                .isEqualTo(JsonText.parse(embedded.bytes(), JsonBounds.BADGE).getJsonArray("proof"));
    }

    @Test
    void refusesWhatATokenCannotCarry() {
        assertRefused("validFrom", "\"2026-11-20T10:00:00Z\"", "\"2026-11-20T10:00:00.5Z\"", "Credential.validFrom");
        assertRefused("id of the subject", "\"id\":\"did:example:amara\",", "", "AchievementSubject.id");
        assertRefused("claims", "\"name\":\"Community", "\"iss\":\"x\",\"name\":\"Community", "Credential.iss");
        assertRefused("safe mode", "\"evidence\":", "\"evidenz\":", "cannot be signed");
        assertThatThrownBy(() -> new TokenKeyReference(null, false)).isInstanceOf(SpecificationViolation.class);
        assertThatThrownBy(() -> TokenKeyReference.byId("key-1")).isInstanceOf(SpecificationViolation.class);
    }

    private static void assertRefused(String what, String old, String other, String message) {
        var text = JsonText.write(Badges.amaras().build().json());
        var changed = JsonText.parse(text.replaceFirst(old, other).getBytes(UTF_8), JsonBounds.BADGE);
        assertThat(JsonText.write(changed)).as(what).isNotEqualTo(text);
        assertThatThrownBy(() -> new IssueToken().sign(changed, Badges.KEY, TokenKeyReference.inHeader()))
                .as(what)
                .isInstanceOf(SpecificationViolation.class)
                .hasMessageContaining(message);
    }

    @Test
    void readsAKeyAtItsOwnAddressIfTheKeySetListsItToo() {
        var kid = HOST + "/keys/elsewhere";
        var token = Tokens.sign(header("ES256", kid), payload(), key(KeyType.P256));

        assertThat(verdict(
                        token, kid, JsonWebKeySet.single(kid, key(KeyType.P256).verificationKey())))
                .isEqualTo(Verdict.VALID_UNCONFIRMED);
    }

    @Test
    void isForgedWithAKeyAtAnAddressOfSomebodyElse() {
        var kid = "https://evil.example.org/key";
        var attacker = ATTACKERS.get(KeyType.P256);
        var token = Tokens.sign(header("ES256", kid), payload(), attacker);

        assertThat(verdict(token, kid, JsonWebKeySet.single(kid, attacker.verificationKey())))
                .isEqualTo(Verdict.FORGED);
    }

    @Test
    void isForgedWithAKeyThatTheSetListsForAnotherIssuer() {
        var others = key(KeyType.P256);
        var set = JsonWebKeySet.of(HOST + "/another").key("k1", others.verificationKey());
        var token = Tokens.sign(header("ES256", "k1"), payload(), others);
        var own = JsonWebKeySet.of(ISSUER).key("k1", others.verificationKey());

        assertThat(verdict(token, SET, set.json())).isEqualTo(Verdict.FORGED);
        assertThat(verdict(token, SET, own.json())).isEqualTo(Verdict.VALID_UNCONFIRMED);
    }

    @Test
    void isForgedWhenTheIssuersDidDoesNotListTheKeyInTheHeader() {
        var attacker = ATTACKERS.get(KeyType.ED25519);
        var token = new IssueToken().issue(Badges.amaras().build(), attacker, TokenKeyReference.inHeader());
        var named = new IssueToken().issue(Badges.amaras().build(), attacker, TokenKeyReference.byId(Badges.METHOD));
        var both =
                new IssueToken().issue(Badges.amaras().build(), attacker, new TokenKeyReference(Badges.METHOD, true));

        assertThat(Badges.verifying().verify(token.bytes()).verdict()).isEqualTo(Verdict.FORGED);
        assertThat(Badges.verifying().verify(named.bytes()).verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(Badges.verifying().verify(both.bytes()).verdict()).isEqualTo(Verdict.FORGED);
    }

    @Test
    void isMalformedWhenItsHeaderIsATrap() {
        var jwk = JsonText.write(key(KeyType.P256).verificationKey().jwk());
        assertMalformed("{\"alg\":\"none\"}", "algorithm is none");
        assertMalformed("{\"alg\":\"None\"}", "algorithm is none");
        assertMalformed("{\"alg\":\"HS256\",\"kid\":\"P256\"}", "shared secret");
        assertMalformed(
                "{\"alg\":\"ES256\",\"kid\":\"" + kid(KeyType.P256) + "\",\"crit\":[\"exp\"]}", "more than alg");
        assertMalformed("{\"alg\":\"ES256\",\"kid\":\"" + kid(KeyType.P256) + "\",\"b64\":false}", "more than alg");
        assertMalformed("{\"alg\":\"ES256\",\"alg\":\"ES256\",\"kid\":\"P256\"}", "twice");
        assertMalformed("{\"alg\":\"ES256\",\"typ\":\"at+jwt\",\"kid\":\"P256\"}", "another type");
        assertMalformed("{\"alg\":\"ES256\",\"kid\":7}", "not a text");
        assertMalformed("{\"alg\":\"ES256\",\"jwk\":\"x\"}", "not a JWK");
        assertMalformed("{\"alg\":\"ES256\",\"jwk\":" + jwk.replace("}", ",\"d\":\"AQAB\"}") + "}", "private key");
        assertMalformed("{\"alg\":\"RS256\",\"kid\":\"" + kid(KeyType.P256) + "\"}", "needs a key of kind RSA");
        assertMalformed("{\"alg\":\"ES384\",\"jwk\":" + jwk + "}", "needs a key of kind P384");
        assertMalformed("{\"alg\":\"ES256\",\"jwk\":" + jwk.replace("\"x\":\"", "\"x\":\"AA") + "}", "cannot be used");
        assertMalformed(
                "{\"alg\":\"RS256\",\"jwk\":{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"" + "_".repeat(170) + "8\"}}",
                "2048 to 8192 bits");
    }

    private static void assertMalformed(String header, String reason) {
        var report = report(Tokens.sign(header, payload(), key(KeyType.P256)), Map.of());
        assertThat(report.verdict()).as(report.json()).isEqualTo(Verdict.MALFORMED);
        assertThat(report.json()).contains(reason);
    }

    @Test
    void isUnverifiableWithAnAlgorithmThatIsNotUnderstoodOrWithoutAKey() {
        for (var header : List.of("{\"alg\":\"ES256K\",\"kid\":\"k\"}", "{\"alg\":\"PS256\",\"kid\":\"k\"}", "{}")) {
            assertThat(verdict(Tokens.sign(header, payload(), key(KeyType.P256))))
                    .as(header)
                    .isEqualTo(Verdict.UNVERIFIABLE);
        }
        assertThat(verdict(Tokens.sign("{\"alg\":\"ES256\"}", payload(), key(KeyType.P256))))
                .isEqualTo(Verdict.UNVERIFIABLE);
    }

    @ParameterizedTest
    @EnumSource(KeyType.class)
    void isAlteredWithAnyOtherSignature(KeyType type) {
        var token = new IssueToken()
                .issue(hosted().build(), key(type), TokenKeyReference.byId(kid(type)))
                .compact();
        byte[] signature = Tokens.decode(token.substring(token.lastIndexOf('.') + 1));

        for (int i = 0; i < signature.length; i++) {
            signature[i] ^= 1;
            assertThat(verdict(Tokens.withSignature(token, signature)))
                    .as("byte " + i)
                    .isEqualTo(Verdict.ALTERED);
            signature[i] ^= 1;
        }
        for (byte[] other : List.of(
                new byte[0],
                new byte[signature.length],
                Arrays.copyOf(signature, signature.length - 1),
                Arrays.copyOf(signature, signature.length + 1),
                new byte[] {0x30, 6, 2, 1, 1, 2, 1, 1})) {
            assertThat(verdict(Tokens.withSignature(token, other))).isEqualTo(Verdict.ALTERED);
        }
    }

    @Test
    void isMalformedWhenItsBase64HasMoreThanOneForm() {
        var token = new IssueToken()
                .issue(hosted().build(), key(KeyType.P256), TokenKeyReference.byId(kid(KeyType.P256)))
                .compact();
        char last = token.charAt(token.length() - 1);
        var other = token.substring(0, token.length() - 1) + (char) (last + 1);

        assertThat(Tokens.decode(other.substring(other.lastIndexOf('.') + 1)))
                .isEqualTo(Tokens.decode(token.substring(token.lastIndexOf('.') + 1)));
        assertThat(verdict(other)).isEqualTo(Verdict.MALFORMED);
        assertThat(verdict(token + "=")).isEqualTo(Verdict.MALFORMED);
    }

    @Test
    void isForgedWhenAnyClaimSaysSomethingElse() {
        for (var claim : List.of("iss", "jti", "sub", "nbf", "exp")) {
            var other = JsonText.JSON
                    .createObjectBuilder(payload())
                    .add(claim, 1_234_567)
                    .build();
            assertThat(verdict(Tokens.sign(header("ES256", kid(KeyType.P256)), other, key(KeyType.P256))))
                    .as(claim)
                    .isEqualTo(Verdict.FORGED);
        }
    }

    private static Credential.Builder hosted() {
        var issuer = Profile.builder(ISSUER).name("Centre").build();
        return Credential.builder(
                "urn:uuid:1f0c", issuer, Badges.ISSUED, Badges.amaras().build().subject());
    }

    private static JsonObject payload() {
        return Tokens.part(
                new IssueToken().issue(hosted().build(), key(KeyType.P256), TokenKeyReference.inHeader()), 1);
    }

    private static PrivateKeySigner key(KeyType type) {
        return Objects.requireNonNull(KEYS.get(type));
    }

    private static String kid(KeyType type) {
        return HOST + "/keys/" + type;
    }

    private static String header(String algorithm, String kid) {
        return "{\"alg\":\"" + algorithm + "\",\"kid\":\"" + kid + "\"}";
    }

    private static Verdict verdict(String token) {
        return report(token, Map.of()).verdict();
    }

    private static Verdict verdict(String token, String address, String document) {
        return report(token, Map.of(address, document.getBytes(UTF_8))).verdict();
    }

    private static VerificationReport report(String token, Map<String, byte[]> more) {
        var set = JsonWebKeySet.empty();
        KEYS.forEach((type, key) -> set.key(kid(type), key.verificationKey()));
        var documents = new HashMap<String, byte[]>(Map.of(SET, set.bytes()));
        documents.putAll(more);
        return Badges.verifying(documents).verify(token.getBytes(UTF_8));
    }
}
