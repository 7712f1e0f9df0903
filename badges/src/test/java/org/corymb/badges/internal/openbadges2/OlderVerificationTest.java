package org.corymb.badges.internal.openbadges2;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.corymb.badges.DocumentLoader;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.LoadedDocument;
import org.corymb.badges.Recipient;
import org.corymb.badges.RsaKeys;
import org.corymb.badges.Verdict;
import org.corymb.badges.VerificationReport;
import org.corymb.badges.VerifyCredential;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OlderVerificationTest {
    private static final String BASE = "https://badges.example.org/";
    private static final String CONTEXT = "\"@context\":\"https://w3id.org/openbadges/v2\",";
    private static final KeyPair KEYS = RsaKeys.ONE;

    private final Map<String, String> web = new HashMap<>();

    OlderVerificationTest() {
        web.put(BASE + "class", badgeClass(BASE + "class", BASE + "issuer", ""));
        web.put(BASE + "issuer", issuer(BASE + "issuer", ""));
        web.put(BASE + "1", assertion(BASE + "1", ""));
    }

    @Test
    void aHostedBadgeIsValidWhereItLies() {
        var report = verify(web.get(BASE + "1"));
        assertThat(report.verdict()).as(report.json()).isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(report.credential().issuerName()).isEqualTo("Centre");
        assertThat(report.credential().name()).isEqualTo("Facilitation");
        assertThat(report.credential().criteria()).isEqualTo("Lead a session.");
        assertThat(verifying()
                        .trusting(_ -> Optional.of("the registry"))
                        .verify(bytes(web.get(BASE + "1")))
                        .verdict())
                .isEqualTo(Verdict.VALID);
    }

    @Test
    void aCopyThatSaysSomethingElseIsAltered() {
        assertVerdict(Verdict.ALTERED, web.get(BASE + "1").replace("2026-01-01", "2025-01-01"));
        assertVerdict(Verdict.ALTERED, assertion(BASE + "1", ",\"narrative\":\"With honours\""));
    }

    @Test
    void aBadgeThatLiesNowhereIsUnverifiable() {
        assertVerdict(Verdict.UNVERIFIABLE, assertion(BASE + "2", ""));
        var report = VerifyCredential.with(DocumentLoader.offline()).verify(bytes(web.get(BASE + "1")));
        assertThat(report.verdict()).isEqualTo(Verdict.UNVERIFIABLE);
        assertThat(report.json())
                .contains("Needed and not to be had")
                .contains(BASE + "class")
                .contains(BASE + "1");
    }

    @Test
    void aWithdrawnBadgeIsRevokedWithTheReason() {
        var badge = web.get(BASE + "1");
        web.put(BASE + "1", assertion(BASE + "1", ",\"revoked\":true,\"revocationReason\":\"Given by mistake\""));
        assertThat(verify(badge).json()).contains("REVOKED").contains("Given by mistake");
        web.put(BASE + "1", "gone");
        assertVerdict(Verdict.REVOKED, badge);
    }

    @Test
    void aBadgeOnAnAttackersHostIsForged() {
        var evil = "https://evil.example.org/1";
        web.put(evil, assertion(evil, ""));
        assertVerdict(Verdict.FORGED, web.get(evil));
    }

    @Test
    void theIssuersOwnWordsCountAndNotTheCopyInTheBadge() {
        var evil = "https://evil.example.org/1";
        var policy = ",\"verification\":{\"allowedOrigins\":[\"evil.example.org\"]}";
        var inside = badgeClass(BASE + "class", issuer(BASE + "issuer", policy), "");
        web.put(evil, assertion(evil, "").replace("\"" + BASE + "class\"", inside));
        assertVerdict(Verdict.FORGED, web.get(evil));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"startsWith\":\"https://other.example.org/badges/\"', https://other.example.org/badges/1, VALID_UNCONFIRMED",
        "'\"startsWith\":\"https://other.example.org/badges/\"', https://other.example.org/else/1, FORGED",
        "'\"startsWith\":\"https://other.example\"', https://other.example.org/1, FORGED",
        "'\"startsWith\":\"https://other.example.org/badges/\"', https://other.example.org/badges/../x/1, FORGED",
        "'\"allowedOrigins\":\"other.example.org\"', https://other.example.org/1, VALID_UNCONFIRMED",
        "'\"allowedOrigins\":\"https://other.example.org\"', https://other.example.org/1, VALID_UNCONFIRMED",
        "'\"allowedOrigins\":[\"other.example.org\"]', https://badges.example.org/1, FORGED",
        "'\"allowedOrigins\":\"other.example.org\",\"startsWith\":\"https://other.example.org/b\"', "
                + "https://other.example.org/c, FORGED",
        "'\"allowedOrigins\":[]', https://badges.example.org/1, FORGED"
    })
    void badgesLieWhereTheIssuerLetsThem(String policy, String address, Verdict verdict) {
        web.put(BASE + "issuer", issuer(BASE + "issuer", ",\"verification\":{" + policy + "}"));
        web.put(address, assertion(address, ""));
        assertVerdict(verdict, web.get(address));
    }

    @Test
    void aProfileThatCallsItselfSomebodyElseMustBeConfirmedThere() {
        web.put(BASE + "alias", issuer(BASE + "issuer", ""));
        web.put(BASE + "class", badgeClass(BASE + "class", BASE + "alias", ""));
        assertVerdict(Verdict.VALID_UNCONFIRMED, web.get(BASE + "1"));
        web.put(BASE + "issuer", issuer(BASE + "third", ""));
        assertVerdict(Verdict.UNVERIFIABLE, web.get(BASE + "1"));
    }

    @Test
    void aSignedBadgeNeedsAKeyThatTheIssuerListsAndThatNamesTheIssuer() throws Exception {
        publishKey(BASE + "issuer");
        assertVerdict(Verdict.VALID_UNCONFIRMED, signed(""));
        assertVerdict(Verdict.ALTERED, tampered(signed("")));
        web.put(BASE + "issuer", issuer(BASE + "issuer", ",\"publicKey\":[\"" + BASE + "other\"]"));
        assertVerdict(Verdict.FORGED, signed(""));
        publishKey("https://evil.example.org/issuer");
        assertVerdict(Verdict.FORGED, signed(""));
        web.remove(BASE + "key");
        assertVerdict(Verdict.UNVERIFIABLE, signed(""));
    }

    @Test
    void aSignedBadgeOnTheRevocationListIsRevoked() throws Exception {
        publishKey(BASE + "issuer");
        var list = BASE + "revoked";
        web.put(
                BASE + "issuer",
                web.get(BASE + "issuer").replace("\"email\"", "\"revocationList\":\"" + list + "\",\"email\""));
        assertVerdict(Verdict.UNVERIFIABLE, signed(""));
        web.put(list, "{" + CONTEXT + "\"id\":\"" + list + "\",\"type\":\"RevocationList\",\"revokedAssertions\":[]}");
        assertVerdict(Verdict.VALID_UNCONFIRMED, signed(""));
        for (var entry : new String[] {"\"urn:uuid:1\"", "{\"id\":\"urn:uuid:1\",\"revocationReason\":\"Oops\"}"}) {
            web.put(
                    list,
                    "{\"id\":\"" + list + "\",\"type\":\"RevocationList\",\"revokedAssertions\":[" + entry + "]}");
            assertVerdict(Verdict.REVOKED, signed(""));
        }
    }

    @Test
    void aBadgeThatSaysItIsSignedAndIsNotIsMalformed() {
        assertVerdict(Verdict.MALFORMED, signedAssertion(""));
    }

    @Test
    void isAboutThePersonNamed() {
        var badge = bytes(web.get(BASE + "1"));
        assertThat(verifying()
                        .verify(badge, Recipient.byEmail("jun@example.org"))
                        .verdict())
                .isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(verifying()
                        .verify(badge, Recipient.byEmail("amara@example.org"))
                        .verdict())
                .isEqualTo(Verdict.FORGED);
    }

    @Test
    void showsEndorsementsAndLeavesOutBadOnes() {
        web.put(
                BASE + "class",
                badgeClass(BASE + "class", BASE + "issuer", ",\"endorsement\":[\"https://council.example.org/e\"]"));
        assertThat(verify(web.get(BASE + "1")).json()).contains("An endorsement could not be had");
        web.put("https://council.example.org/issuer", issuer("https://council.example.org/issuer", ""));
        web.put("https://council.example.org/e", endorsement(BASE + "other"));
        assertThat(verify(web.get(BASE + "1")).json()).contains("is about something else");
        web.put("https://council.example.org/e", endorsement(BASE + "class"));
        var report = verify(web.get(BASE + "1"));
        assertThat(report.json()).contains("Endorsed by").contains("Well made");
        assertThat(report.verdict()).isEqualTo(Verdict.VALID_UNCONFIRMED);
    }

    @Test
    void readsBadgesOfTheFirstVersions() {
        web.put(BASE + "issuer", "{\"name\":\"Centre\",\"url\":\"https://badges.example.org\"}");
        web.put(BASE + "class", badgeClass(BASE + "class", BASE + "issuer", "").replace(CONTEXT, ""));
        var first =
                "{\"uid\":\"a1\",\"recipient\":{\"type\":\"email\",\"hashed\":false,\"identity\":\"jun@example.org\"},"
                        + "\"badge\":\"" + BASE + "class\",\"verify\":{\"type\":\"hosted\",\"url\":\"" + BASE
                        + "1\"},\"issuedOn\":1359217910}";
        web.put(BASE + "1", first);
        var report = verify(first);
        assertThat(report.verdict()).as(report.json()).isEqualTo(Verdict.VALID_UNCONFIRMED);
        assertThat(report.credential().validFrom()).isEqualTo(Instant.ofEpochSecond(1359217910));
        var linked = first.replace(
                        "{\"uid\"", "{\"@context\":\"https://w3id.org/openbadges/v1\",\"type\":\"Assertion\",\"uid\"")
                .replace("1359217910", "\"2013-01-26\"");
        web.put(BASE + "1", linked);
        assertVerdict(Verdict.VALID_UNCONFIRMED, linked);
        var evil = linked.replace(BASE + "1\"", "https://evil.example.org/1\"");
        web.put("https://evil.example.org/1", evil);
        assertVerdict(Verdict.FORGED, evil);
    }

    @Test
    void followsTheAddressInAnOldPicture() {
        byte[] png = picture("openbadges\0" + BASE + "1");
        assertThat(verifying().verify(png).verdict()).isEqualTo(Verdict.VALID_UNCONFIRMED);
        web.put(BASE + "1", BASE + "1");
        assertThat(verifying().verify(png).verdict()).isEqualTo(Verdict.UNVERIFIABLE);
    }

    @Test
    void asksForHttpsWhereHttpIsNotToBeHad() {
        var old = web.get(BASE + "1").replace("https://badges.example.org/class", "http://badges.example.org/class");
        web.put(BASE + "1", old);
        web.put(BASE + "class", badgeClass("http://badges.example.org/class", BASE + "issuer", ""));
        assertVerdict(Verdict.VALID_UNCONFIRMED, old);
    }

    private void publishKey(String owner) {
        var pem = "-----BEGIN PUBLIC KEY-----\\n"
                + Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded()) + "\\n-----END PUBLIC KEY-----\\n";
        web.put(
                BASE + "key",
                "{" + CONTEXT + "\"id\":\"" + BASE + "key\",\"type\":\"CryptographicKey\",\"owner\":\"" + owner
                        + "\",\"publicKeyPem\":\"" + pem + "\"}");
        web.put(BASE + "issuer", issuer(BASE + "issuer", ",\"publicKey\":\"" + BASE + "key\""));
    }

    private static String signedAssertion(String more) {
        return assertion("urn:uuid:1", more)
                .replace("{\"type\":\"hosted\"}", "{\"type\":\"SignedBadge\",\"creator\":\"" + BASE + "key\"}");
    }

    private static String signed(String more) throws Exception {
        var input = encoded("{\"alg\":\"RS256\"}") + '.' + encoded(signedAssertion(more));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(KEYS.getPrivate());
        signature.update(input.getBytes(US_ASCII));
        return input + '.' + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    private static String tampered(String token) {
        var parts = token.split("\\.");
        var payload = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8).replace("2026-01-01", "2025-01-01");
        return parts[0] + '.' + encoded(payload) + '.' + parts[2];
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    private static String assertion(String id, String more) {
        return "{" + CONTEXT + "\"type\":\"Assertion\",\"id\":\"" + id
                + "\",\"recipient\":{\"type\":\"email\",\"hashed\":true,"
                + "\"salt\":\"s\",\"identity\":\"sha256$"
                + sha256("jun@example.orgs").toUpperCase(java.util.Locale.ROOT)
                + "\"},\"issuedOn\":\"2026-01-01T00:00:00Z\",\"badge\":\"" + BASE
                + "class\",\"verification\":{\"type\":\"hosted\"}" + more + "}";
    }

    private static String badgeClass(String id, String issuer, String more) {
        var value = issuer.startsWith("{") ? issuer : '"' + issuer + '"';
        return "{" + CONTEXT + "\"type\":\"BadgeClass\",\"id\":\"" + id
                + "\",\"name\":\"Facilitation\",\"description\":\"d\","
                + "\"image\":\"https://badges.example.org/i.png\",\"criteria\":{\"narrative\":\"Lead a session.\"},"
                + "\"issuer\":" + value + more + "}";
    }

    private static String issuer(String id, String more) {
        return "{" + CONTEXT + "\"type\":\"Issuer\",\"id\":\"" + id
                + "\",\"name\":\"Centre\",\"url\":\"https://badges.example.org\"," + "\"email\":\"centre@example.org\""
                + more + "}";
    }

    private static String endorsement(String about) {
        return "{" + CONTEXT + "\"type\":\"Endorsement\",\"id\":\"https://council.example.org/e\",\"claim\":{\"id\":\""
                + about + "\",\"endorsementComment\":\"Well made\"},\"issuer\":\"https://council.example.org/issuer\"}";
    }

    private static String sha256(String text) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] picture(String text) {
        byte[] png = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        byte[] body = ("tEXt" + text).getBytes(US_ASCII);
        var crc = new CRC32();
        crc.update(body);
        return java.nio.ByteBuffer.allocate(png.length + 8 + body.length)
                .put(png, 0, 33)
                .putInt(body.length - 4)
                .put(body)
                .putInt((int) crc.getValue())
                .put(png, 33, png.length - 33)
                .array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private VerifyCredential verifying() {
        return VerifyCredential.with(this::load).at(InstantSource.fixed(Instant.parse("2026-11-21T00:00:00Z")));
    }

    private VerificationReport verify(String badge) {
        return verifying().verify(bytes(badge));
    }

    private void assertVerdict(Verdict verdict, String badge) {
        var report = verify(badge);
        assertThat(report.verdict()).as(report.json()).isEqualTo(verdict);
    }

    private LoadedDocument load(URI url) throws DocumentUnavailable {
        var found = web.get(url.toString());
        if (found == null) {
            throw new DocumentUnavailable(url, "is not there.");
        }
        if (found.equals("gone")) {
            throw DocumentUnavailable.gone(url);
        }
        return new LoadedDocument(url, "application/json", bytes(found));
    }
}
