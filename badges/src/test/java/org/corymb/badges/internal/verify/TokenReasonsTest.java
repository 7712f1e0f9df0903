package org.corymb.badges.internal.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.corymb.badges.Badges;
import org.corymb.badges.KeyType;
import org.corymb.badges.PrivateKeySigner;
import org.corymb.badges.Signer;
import org.corymb.badges.Tokens;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about a signed token: its header, its key, its claims. */
class TokenReasonsTest {
    private static final Signer OTHER = PrivateKeySigner.generate(KeyType.P256);
    private static final String SET = "https://badges.example.org/.well-known/jwks.json";
    private static final String HOST = "https://badges.example.org/issuer";
    private static final String DID = "did:web:badges.example.org";
    private static final String PAYLOAD = """
            {'@context':['https://www.w3.org/ns/credentials/v2','https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
            'id':'urn:b','type':['VerifiableCredential','OpenBadgeCredential'],'validFrom':'2026-11-20T10:00:00Z',
            'issuer':{'id':'HOST','type':['Profile'],'name':'Centre'},'credentialSubject':{'type':['AchievementSubject'],
            'id':'urn:s','achievement':{'id':'urn:a','type':['Achievement'],'name':'n','description':'d',
            'criteria':{'narrative':'n'}}},'iss':'HOST','jti':'urn:b','sub':'urn:s','nbf':1795168800}""";

    private final Map<String, byte[]> web = new HashMap<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'alg':'EdDSA','kid':'k'}|PASSED The key set SET under the issuer's host lists the key. [OB 3.0 8.2.4]",
                "{'alg':'EdDSA','jwk':JWK}|PASSED The key set SET under the issuer's host lists the key.",
                "{'alg':'EdDSA','kid':'k','jwk':JWK}|PASSED The key set SET under the issuer's host lists the key.",
                "{'alg':'EdDSA','kid':'x','jwk':JWK}|PASSED The key set SET under the issuer's host lists the key.",
                "{'alg':'EdDSA','kid':'other','jwk':JWK}|PASSED The key set SET under the issuer's host lists the key.",
                "{'alg':'EdDSA','kid':'none'}|FAILED The key set SET under the issuer's host does not list the key.",
                "{'alg':'EdDSA','kid':'foreign'}|FAILED The key set SET lists the key for another issuer.",
                "{'alg':'EdDSA','kid':'bad'}|NOT_CHECKED The key \"bad\" in SET cannot be used: it is a key of an unknown kind.",
                "{'alg':'ES256','jwk':OTHERJWK}|FAILED The key set SET under the issuer's host does not list the key.",
                "{'alg':'EdDSA'}|NOT_CHECKED The token does not name its key.",
                "{'alg':'EdDSA','kid':'https://keys.example.org/1'}|PASSED The key set SET under the issuer's host lists the key.",
                "{'alg':'EdDSA','kid':'https://keys.example.org/2'}|FAILED The key set SET under the issuer's host does not list the key.",
                "{'alg':'EdDSA','kid':'https://keys.example.org/3'}|FAILED The key set SET under the issuer's host does not list the key.",
                "{'alg':'EdDSA','kid':'DIDKEY'}|FAILED The key is a bare did:key that does not belong to the issuer HOST."
            })
    void findsTheKeyInTheSetOfTheHost(String header, String why) {
        web.put("https://keys.example.org/1", bytes("JWK"));
        web.put("https://keys.example.org/2", bytes("OTHERJWK"));
        web.put(SET, bytes("{'keys':[{'kid':'bad','kty':'x'},FOREIGN,KEY]}"));

        assertThat(said(sign(header), "key")).startsWith("key " + why);
    }

    @Test
    void saysWhenTheKeySetCannotBeHad() {
        assertThat(said(sign("{'alg':'EdDSA','kid':'k'}"), "key"))
                .startsWith("key NOT_CHECKED The issuer's keys could not be had. SET is not there.");
        assertThat(said(sign("{'alg':'EdDSA','kid':'k'}"), "signature"))
                .isEqualTo("signature NOT_CHECKED Without the key the signature cannot be checked. [OB 3.0 8.2.4]");
        assertThat(said(sign("{'alg':'EdDSA','jwk':JWK}", PAYLOAD.replace("HOST", "urn:p")), "key"))
                .startsWith(
                        "key NOT_CHECKED The issuer's keys could not be had. The issuer urn:p has no host where a key set could be.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'alg':'EdDSA','kid':'DID#key-1'}|PASSED The document of DID lists the key DID#key-1 among those that may issue.",
                "{'alg':'EdDSA','kid':'#key-1'}|PASSED The document of DID lists the key DID#key-1 among those that may issue.",
                "{'alg':'EdDSA','jwk':JWK}|PASSED The document of DID lists the key DID#key-1 among those that may issue.",
                "{'alg':'EdDSA','kid':'DID#key-1','jwk':JWK}|PASSED",
                "{'alg':'ES256','kid':'DID#key-1','jwk':OTHERJWK}|FAILED The key in the token's header is not the issuer's.",
                "{'alg':'ES256','jwk':OTHERJWK}|FAILED The document of the issuer does not list the key of the token.",
                "{'alg':'EdDSA','kid':'DID#key-2'}|FAILED The document of the issuer DID does not list the key \"DID#key-2\" among those that may issue."
            })
    void findsTheKeyInTheDocumentOfTheIssuer(String header, String why) {
        assertThat(said(sign(header, PAYLOAD.replace("HOST", DID)), "key")).startsWith("key " + why);
    }

    @Test
    void findsTheKeyInTheDocumentOfAnIssuerByAddress() {
        web.put(
                HOST,
                bytes("{'id':'HOST','assertionMethod':[{'id':'HOST#k','type':'JsonWebKey','controller':'HOST',"
                        + "'publicKeyJwk':JWK}]}"));

        assertThat(said(sign("{'alg':'EdDSA','kid':'HOST#k'}"), "key"))
                .startsWith("key PASSED The document of HOST lists the key HOST#k among those that may issue.");
        assertThat(said(sign("{'alg':'EdDSA','jwk':JWK}"), "key"))
                .startsWith("key PASSED The document of HOST lists the key HOST#k among those that may issue.");
    }

    @Test
    void passesOverKeysThatCannotBeUsed() {
        web.put(
                "https://badges.example.org/.well-known/did.json",
                bytes("{'id':'DID','assertionMethod':[{'id':'#bad','type':'Multikey','controller':'DID'},"
                        + "{'id':'#good','type':'JsonWebKey','controller':'DID','publicKeyJwk':JWK}]}"));

        assertThat(said(sign("{'alg':'EdDSA','jwk':JWK}", PAYLOAD.replace("HOST", DID)), "key"))
                .startsWith("key PASSED The document of DID lists the key DID#good among those that may issue.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'alg':'none'}|FAILED The token is not signed: its algorithm is none.",
                "{'alg':'NONE'}|FAILED The token is not signed: its algorithm is none.",
                "{'alg':'HS256'}|FAILED The token's algorithm \"HS256\" works with a shared secret, which cannot prove who signed.",
                "{'alg':'EdDSA','x':1}|FAILED The token's header has more than alg, kid, jwk and typ.",
                "{'alg':'EdDSA','typ':'at+jwt'}|FAILED The token is of another type: its typ is not JWT.",
                "{'alg':'EdDSA','typ':7}|FAILED The token is of another type: its typ is not JWT.",
                "{'alg':'EdDSA','kid':7}|FAILED The token names its key by something that is not a text.",
                "{'alg':'EdDSA','jwk':7}|FAILED The key in the token's header is not a JWK.",
                "{'alg':'EdDSA','jwk':{'d':'x'}}|FAILED The key in the token's header is a private key, which is public now.",
                "{'alg':'ES512','kid':'k'}|NOT_CHECKED The algorithm \"ES512\" is not understood.",
                "{'kid':'k'}|NOT_CHECKED The algorithm \"\" is not understood.",
                "{'alg':'EdDSA','jwk':{'kty':'x'}}|FAILED The key in the token's header cannot be used: is a key of an unknown kind",
                "{'alg':'ES256','kid':'k'}|FAILED The token's algorithm needs a key of kind P256, not ED25519.",
                "{'alg':'EdDSA','kid':'k','typ':'jwt'}|PASSED The signature fits every byte of the token (SHA-256 ",
                "{'alg':'EdDSA','kid':'k','typ':'VC+JWT'}|PASSED The signature fits every byte of the token (SHA-256 "
            })
    void saysWhatIsWrongWithTheHeader(String header, String why) {
        web.put(SET, bytes("{'keys':[KEY]}"));

        assertThat(said(sign(header), "signature")).startsWith("signature " + why);
        if (!why.startsWith("PASSED") && !why.contains("needs a key")) {
            assertThat(said(sign(header), "claims")).isEmpty();
        }
    }

    @Test
    void saysThatASignatureDoesNotFit() {
        web.put(SET, bytes("{'keys':[KEY]}"));
        var token = sign("{'alg':'EdDSA','kid':'k'}");

        assertThat(said(Tokens.withSignature(token, new byte[64]), "signature"))
                .isEqualTo("signature FAILED The signature does not fit the token. [OB 3.0 8.2.4]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'iss':'HOST'|'iss':'urn:x'|iss",
                "'iss':'HOST',||iss",
                "'jti':'urn:b',|'jti':'urn:x',|jti",
                "'jti':'urn:b',||jti",
                "'sub':'urn:s',|'sub':'urn:x',|sub",
                "'sub':'urn:s',||sub",
                "'nbf':1795168800|'nbf':1795168801|nbf",
                "'nbf':1795168800|'nbf':1795168800.0|nbf",
                "'nbf':1795168800|'nbf':'1795168800'|nbf",
                "'nbf':1795168800|'exp':1795168800|nbf, exp",
                "'nbf':1795168800|'nbf':1795168800,'exp':1795168801|exp",
                "'nbf'|'validUntil':'2026-11-21T10:00:00Z','nbf'|exp",
                "'nbf'|'validUntil':'2026-11-21T10:00:00Z','exp':1795255200,'nbf'|~~",
                "'nbf'|'iat':1,'nbf'|~~",
                "'nbf'|'aud':'x','nbf'|~~"
            })
    void holdsTheClaimsAgainstTheCredential(String words, String others, String contradictions) {
        web.put(SET, bytes("{'keys':[KEY]}"));
        var payload = PAYLOAD.replace(words, others == null ? "" : others);

        assertThat(said(sign("{'alg':'EdDSA','kid':'k'}", payload), "claims"))
                .isEqualTo(
                        contradictions.isEmpty()
                                ? "claims PASSED The claims of the token say what the credential says. [OB 3.0 8.2.4.1]"
                                : "claims FAILED The token claims something else than the credential: " + contradictions
                                        + ". [OB 3.0 8.2.4.1]");
    }

    @Test
    void readsTheCredentialInTheClaimOfTheOlderDataModel() {
        web.put(SET, bytes("{'keys':[KEY]}"));
        var claims = PAYLOAD.indexOf(",'iss'");
        var old = PAYLOAD.substring(0, claims)
                .replace("https://www.w3.org/ns/credentials/v2", "https://www.w3.org/2018/credentials/v1")
                .replace("validFrom", "issuanceDate");
        var payload = "{'vc':" + old + "}" + PAYLOAD.substring(claims);

        assertThat(said(sign("{'alg':'EdDSA','kid':'k'}", payload), "claims")).startsWith("claims PASSED");
        assertThat(said(sign("{'alg':'EdDSA','kid':'k'}", payload), "format"))
                .isEqualTo("format PASSED Read as signed token. [OB 3.0 5 Document Formats]");
    }

    private static String sign(String header) {
        return sign(header, PAYLOAD);
    }

    private static String sign(String header, String payload) {
        JsonObject json = JsonText.parse(bytes(payload), JsonBounds.BADGE);
        return Tokens.sign(new String(bytes(header), UTF_8), json, Badges.KEY);
    }

    private static byte[] bytes(String text) {
        var jwk = JsonText.write(Badges.KEY.verificationKey().jwk());
        return text.replace("FOREIGN", "KEYS'kid':'foreign','iss':'urn:x'}")
                .replace("KEY]", "KEYS'kid':'k'}]")
                .replace("DIDKEY", "did:key:" + Badges.KEY.verificationKey().multikey() + "#x")
                .replace("DID", DID)
                .replace("HOST", HOST)
                .replace('\'', '"')
                .replace("OTHERJWK", JsonText.write(OTHER.verificationKey().jwk()))
                .replace("JWK", jwk)
                .replace("KEYS", jwk.replace("}", ","))
                .getBytes(UTF_8);
    }

    /** The checks of this name, a line each. */
    private String said(String token, String name) {
        return Badges.verifying(web).verify(token.getBytes(UTF_8)).checks().stream()
                .filter(check -> check.name().equals(name))
                .map(check ->
                        check.name() + ' ' + check.outcome() + ' ' + check.detail() + " [" + check.section() + ']')
                .collect(Collectors.joining("\n"))
                .replace(SET, "SET")
                .replace(HOST, "HOST")
                .replace(DID, "DID");
    }
}
