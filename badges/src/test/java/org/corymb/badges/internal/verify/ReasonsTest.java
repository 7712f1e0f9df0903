package org.corymb.badges.internal.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corymb.badges.Badges;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.IssueToken;
import org.corymb.badges.KeyType;
import org.corymb.badges.LoadedDocument;
import org.corymb.badges.PrivateKeySigner;
import org.corymb.badges.ProofRequest;
import org.corymb.badges.Recipient;
import org.corymb.badges.Said;
import org.corymb.badges.Signer;
import org.corymb.badges.TokenKeyReference;
import org.corymb.badges.Verdict;
import org.corymb.badges.VerificationReport;
import org.corymb.badges.VerifyCredential;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.jsonld.Contexts;
import org.corymb.badges.internal.proof.Cryptosuites;
import org.corymb.badges.status.BitstringStatusList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about a badge, step by step. */
class ReasonsTest {
    private static final String BASE = "https://badges.example.org/";
    private static final String DID = "did:web:badges.example.org";
    private static final Signer OTHER = PrivateKeySigner.generate(KeyType.P256);
    private static final String BADGE = """
            {'@context':['https://www.w3.org/ns/credentials/v2','https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
            'id':'BASEcredentials/1','type':['VerifiableCredential','OpenBadgeCredential'],'validFrom':'2026-11-20T10:00:00Z',
            'issuer':{'id':'DID','type':['Profile'],'name':'Centre'},'credentialSubject':{'type':['AchievementSubject'],
            'id':'did:example:amara','identifier':[{'type':'IdentityObject','hashed':false,'identityHash':'amara@example.org',
            'identityType':'emailAddress'}],'achievement':{'id':'BASEcef','type':['Achievement'],'name':'Fundamentals',
            'description':'Eight weeks','criteria':{'narrative':'Take part.'}}}}""";
    private static final String ENTRY = """
            'credentialStatus':{'type':'BitstringStatusListEntry','statusPurpose':'revocation','statusListIndex':'7',
            'statusListCredential':'BASElist'},'validFrom'""";
    private static final String LIST = """
            {'@context':['https://www.w3.org/ns/credentials/v2'],'id':'BASElist','type':['VerifiableCredential',
            'BitstringStatusListCredential'],'issuer':'DID','validFrom':'2026-11-20T10:00:00Z',
            'credentialSubject':{'type':'BitstringStatusList','statusPurpose':'revocation','encodedList':'BITS'}}""";
    private static final String KEYS = """
            {'id':'DID','assertionMethod':['DID#key-1'],'verificationMethod':[{'id':'DID#key-1','type':'Multikey',
            'controller':'DID','publicKeyMultibase':'MULTIKEY'}]}""";
    private static final String OPTIONS = """
            {'type':'DataIntegrityProof','cryptosuite':'eddsa-rdfc-2022','created':'2026-11-20T10:00:00Z',
            'verificationMethod':'DID#key-1','proofPurpose':'assertionMethod'}""";

    private final Map<String, String> web = new HashMap<>(Map.of(BASE + ".well-known/did.json", KEYS));

    @Test
    void tellsEachStep() {
        assertThat(said(signed(BADGE), "").replaceFirst("[0-9a-f]{64}", "HASH")).isEqualTo("""
                format PASSED Read as JSON. [OB 3.0 5 Document Formats]
                structure PASSED The credential has the form of an Open Badge 3.0. [OB 3.0 8.4 step 1, Appendix B]
                signature PASSED The signature fits every word of the content (canonical SHA-256 HASH). [VC Data Integrity 1.0 4.4, EdDSA Cryptosuites 1.0 3.2.2]
                key PASSED The document of DID lists the key DID#key-1 among those that may issue. [Controlled Identifiers 1.0 3.3, OB 3.0 8.3]
                status NOT_CHECKED The issuer does not publish whether the credential is revoked. [OB 3.0 8.4 step 4, Bitstring Status List 1.0 3.2]
                validity PASSED It is in force, without end. [OB 3.0 8.4 step 4, VC Data Model 2.0 4.9]
                recipient NOT_CHECKED Nobody was named of whom the badge should be. [OB 3.0 8.4 step 5, 8.4.3]
                issuer NOT_CHECKED Nobody known vouches for who stands behind DID. [VC Data Model 2.0 5.2]""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'id':'DID',|'id':'did:web:other',|key NOT_CHECKED The issuer's keys could not be had. The document of DID says that it is about somebody else.",
                "{'id'|none{'id'|key NOT_CHECKED The issuer's keys could not be had. BASE.well-known/did.json is not there.",
                "{'id':'DID',|['id':'DID',|key NOT_CHECKED The issuer's keys could not be had. What BASE.well-known/did.json answers is not a JSON object.",
                "['DID#key-1']|['DID#key-2']|key FAILED The document of the issuer DID does not list the key \"DID#key-1\" among those that may issue.",
                "['DID#key-1']|['#key-1']|key PASSED The document of DID lists the key DID#key-1 among those that may issue.",
                "['DID#key-1']|'DID#key-1'|key PASSED",
                "['DID#key-1']|[7,{'id':'#key-1'}]|key NOT_CHECKED The key \"DID#key-1\" cannot be used: it needs one of publicKeyMultibase and publicKeyJwk.",
                "['DID#key-1'],|[],|key FAILED The document of the issuer DID does not list the key \"DID#key-1\" among those that may issue.",
                "'controller':'DID'|'controller':'did:web:other'|key FAILED The key is controlled by \"did:web:other\", not by the issuer.",
                "'controller':'DID',||key FAILED The key \"DID#key-1\" does not say who controls it.",
                "'MULTIKEY'|'z6Mk'|key NOT_CHECKED The key \"DID#key-1\" cannot be used: it is not a public key of a known kind.",
                "'MULTIKEY'|'MULTIKEY','publicKeyJwk':{}|key NOT_CHECKED The key \"DID#key-1\" cannot be used: it needs one of publicKeyMultibase and publicKeyJwk.",
                "'MULTIKEY'|'MULTIKEY','created':'2026'|key FAILED The key has a date that is none.",
                "'MULTIKEY'|'MULTIKEY','created':'2026-11-20T10:00:01Z'|key FAILED The signature is dated before the key was made, 2026-11-20T10:00:01Z.",
                "'MULTIKEY'|'MULTIKEY','created':'2026-11-20T10:00:00Z'|key PASSED",
                "'MULTIKEY'|'MULTIKEY','expires':'2026-11-20T09:59:59Z'|key FAILED The key was used after its last day, 2026-11-20T09:59:59Z.",
                "'MULTIKEY'|'MULTIKEY','expires':'2026-11-20T10:00:00Z'|key PASSED The document of DID lists the key DID#key-1 among those that may issue. The issuer took it out of use on 2026-11-20T10:00:00Z; that it signed before rests on the date in the signature.",
                "'MULTIKEY'|'MULTIKEY','expires':'2027-11-20T10:00:00Z'|key PASSED The document of DID lists the key DID#key-1 among those that may issue. [",
                "'MULTIKEY'|'MULTIKEY','revoked':'2026-11-20T10:01:00Z'|key FAILED The issuer revoked the key on 2026-11-20T10:01:00Z; when it was used cannot be proven.",
                "'MULTIKEY'|'MULTIKEY','revoked':'2026-11-20T10:01:01Z'|key PASSED",
                "'verificationMethod'|'other'|key FAILED The key \"DID#key-1\" is listed but nowhere described.",
                "'MULTIKEY'|'OTHERKEY'|signature FAILED The proof needs a key of kind ED25519, not P256."
            })
    void saysWhatIsWrongWithTheKey(String words, String others, String why) {
        web.put(BASE + ".well-known/did.json", KEYS.replace(words, others == null ? "" : others));

        assertThat(web.get(BASE + ".well-known/did.json")).isNotEqualTo(KEYS);
        assertThat(said(signed(BADGE), why.split(" ")[0])).startsWith(why);
    }

    @Test
    void saysThatAKeyTakenFromTheListWasRevoked() {
        web.put(
                BASE + ".well-known/did.json",
                KEYS.replace("['DID#key-1']", "[]")
                        .replace("'MULTIKEY'", "'MULTIKEY','revoked':'2026-11-20T10:00:30Z'"));

        assertThat(said(signed(BADGE), "key"))
                .startsWith("key FAILED The document of the issuer DID does not list the key \"DID#key-1\" among those"
                        + " that may issue. The issuer revoked the key on 2026-11-20T10:00:30Z;");
        assertThat(said(signed(BADGE), "signature")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'assertionMethod'|'authentication'|FAILED The proof is not made for issuing: its proofPurpose is not assertionMethod. [VC Data Integrity 1.0 2.1]",
                "'verificationMethod':'DID#key-1',||FAILED The proof does not name its key.",
                "'verificationMethod':'DID#key-1'|'proofValue':'z1','verificationMethod':'#key-1'|FAILED The proof names its key by something that is no absolute identifier.",
                "'2026-11-20T10:00:00Z'|'2026'|FAILED The proof has a date that is none.",
                "'created'|'expires':'2026','created'|FAILED The proof has a date that is none.",
                "'created'|'expires':'2026-11-20T09:59:59Z','created'|FAILED The proof expires before it was made.",
                "'created'|'expires':'2026-11-20T10:00:00Z','created'|FAILED The proof expired on 2026-11-20T10:00:00Z.",
                "'created'|'expires':'2026-11-20T10:01:00Z','created'|FAILED The proof expired on 2026-11-20T10:01:00Z.",
                "'created'|'expires':'2026-11-20T10:01:01Z','created'|PASSED The signature fits every word of the content",
                "'2026-11-20T10:00:00Z'|'2026-11-21T10:00:00Z'|FAILED The proof is dated in the future, 2026-11-21T10:00:00Z.",
                "'created':'2026-11-20T10:00:00Z',||PASSED The signature fits every word of the content",
                "'eddsa-rdfc-2022'|'bbs-2023'|NOT_CHECKED The cryptosuite \"bbs-2023\" is not understood.",
                "'type':'DataIntegrityProof'|'proofValue':'z1','type':'RsaSignature2018'|NOT_CHECKED Proofs of type \"RsaSignature2018\" are not understood.",
                "'created'|'previousProof':[],'created'|FAILED The proof builds upon none or more than 8 others.",
                "'created'|'previousProof':'urn:p','created'|FAILED The proof builds upon \"urn:p\", which is not in the credential.",
                "'created'|'proofValue':'uAA','created'|FAILED The proofValue is not a signature in base58."
            })
    void saysWhatIsWrongWithTheProof(String words, String others, String why) {
        var options = OPTIONS.replace(words, others == null ? "" : others);

        assertThat(options).isNotEqualTo(OPTIONS);
        assertThat(said(signed(BADGE, options), "signature")).startsWith("signature " + why);
    }

    @Test
    void takesOneGoodProofAndReportsAll() {
        var good = read(signed(BADGE)).getJsonObject("proof");
        var bad = read(signed(BADGE, OPTIONS.replace("#key-1", "#key-2"))).getJsonObject("proof");

        assertThat(said(withProofs(List.of(bad, good)), "key").split("\n"))
                .hasSize(2)
                .satisfies(lines -> assertThat(lines[0]).startsWith("key FAILED"))
                .satisfies(lines -> assertThat(lines[1]).startsWith("key PASSED"));
        assertThat(verifying()
                        .verify(bytes(withProofs(List.of(bad, good))))
                        .verdict()
                        .isValid())
                .isTrue();
        assertThat(said(withProofs(List.of()), "signature"))
                .startsWith("signature FAILED The credential is not signed.");
        assertThat(said(withProofs(java.util.Collections.nCopies(8, good)), "signature"))
                .startsWith("signature PASSED");
        assertThat(said(withProofs(java.util.Collections.nCopies(9, good)), "signature"))
                .startsWith("signature FAILED It has more than 8 proofs.");
        assertThat(said(withProofs(List.of(good)).replace("\"proof\":[", "\"proof\":[\"x\","), "structure"))
                .startsWith("structure FAILED proof[0] must be an object.");
    }

    private static String withProofs(List<JsonObject> proofs) {
        return JsonText.write(JsonText.JSON
                .createObjectBuilder(read(BADGE))
                .add("proof", JsonText.JSON.createArrayBuilder(proofs))
                .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "badge|'name':'Centre'|'name':'Center'|PASSED The issuer's signed list says: no revocation. [OB 3.0 8.4 step 4, Bitstring Status List 1.0 3.2]",
                "badge|'7'|'9'|FAILED The issuer has revoked the credential.",
                "badge|'7'|9|FAILED The issuer has revoked the credential.",
                "badge|'7'|'131072'|NOT_CHECKED The status list has no entry 131072.",
                "badge|'7'|'131071'|PASSED",
                "badge|'7'|'-1'|FAILED The status entry does not name its list, its purpose and its index.",
                "badge|'statusPurpose':'revocation',||FAILED The status entry does not name its list, its purpose and its index.",
                "badge|'BASElist'|7|FAILED The status entry does not name its list, its purpose and its index.",
                "badge|'revocation'|'suspension'|NOT_CHECKED The status list is not about suspension.",
                "badge|'revocation'|'hold'|NOT_CHECKED A status with purpose \"hold\" and entries of 1 bits is not understood.",
                "badge|'7'|'7','statusSize':2|NOT_CHECKED A status with purpose \"revocation\" and entries of 2 bits is not understood.",
                "badge|'7'|'7','statusSize':0|FAILED The status entry has a statusSize that is not a number above zero.",
                "badge|'7'|'7','statusSize':1|PASSED",
                "badge|'BitstringStatusListEntry'|'RevocationList2020Status'|NOT_CHECKED A status of type \"RevocationList2020Status\" is not understood.",
                "list|{'@context'|none{|NOT_CHECKED The status list could not be had. BASElist is not there.",
                "list|{'@context'|[{'@context'|NOT_CHECKED The status list could not be had. What was handed in is not a JSON object.",
                "list|'BitstringStatusListCredential'|'StatusList'|NOT_CHECKED What is at BASElist is not a status list.",
                "list|'BitstringStatusList'|'StatusList'|NOT_CHECKED What is at BASElist is not a status list.",
                "list|'credentialSubject'|'evidence'|NOT_CHECKED What is at BASElist is not a status list.",
                "list|'issuer':'DID'|'issuer':'did:web:other'|NOT_CHECKED The status list is not the issuer's but of did:web:other.",
                "list|'id':'BASElist'|'id':'BASElist2'|NOT_CHECKED The status list at BASElist says that it is another one, BASElist2.",
                "list|'id':'BASElist',||PASSED",
                "list|'validFrom':'2026-11-20T10:00:00Z',||NOT_CHECKED The status list does not say when it holds.",
                "list|'validFrom'|'validUntil':'2026','validFrom'|NOT_CHECKED The status list does not say when it holds.",
                "list|'validFrom'|'validUntil':'2026-11-19T10:00:00Z','validFrom'|NOT_CHECKED The status list is out of date. It expired on 2026-11-19T10:00:00Z.",
                "list|'encodedList':'BITS'|'other':'BITS'|NOT_CHECKED The status list is empty.",
                "list|'BITS'|'zAA'|NOT_CHECKED The status list is not written as multibase base64url.",
                "list|'BITS'|'uAAAA'|NOT_CHECKED The status list is not gzipped."
            })
    void saysWhatIsWrongWithTheStatus(String place, String words, String others, String why) {
        var badge = BADGE.replace("'validFrom'", ENTRY);
        var change = others == null ? "" : others;
        boolean inBadge = place.equals("badge");
        web.put(BASE + "list", unsafelySigned(inBadge ? LIST : LIST.replace(words, change)));
        var changed = inBadge ? badge.replace(words, change) : badge;

        assertThat(changed + web.get(BASE + "list")).isNotEqualTo(badge + LIST);
        assertThat(said(unsafelySigned(changed), "status")).startsWith("status " + why);
    }

    /** In JSON text anything can be signed, whatever it means. */
    private static String unsafelySigned(String document) {
        if (document.startsWith("{")) {
            return signed(document, OPTIONS.replace("eddsa-rdfc-2022", "eddsa-jcs-2022"));
        }
        return document;
    }

    @Test
    void saysThatAStatusListIsNotAuthentic() {
        web.put(BASE + "list", signed(LIST).replace("\"validFrom\":\"2026-11-20", "\"validFrom\":\"2026-11-19"));

        assertThat(said(signed(BADGE.replace("'validFrom'", ENTRY)), "status"))
                .startsWith(
                        "status NOT_CHECKED The status list is not authentic. The signature does not fit the content.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'id':'BASEold',||NOT_CHECKED The status does not say where its list is. [1EdTech Revocation List 1.0]",
                "'x'|'y'|PASSED The credential is not on the revocation list.",
                "{'id':'x'}|{'id':'BASEcredentials/1'}|FAILED The issuer has revoked the credential.",
                "{'id':'x'}|{'id':'BASEcredentials/1','revocationReason':'Oops'}|FAILED The issuer has revoked the credential: Oops",
                "{'id':'x'}|{'id':'BASEcredentials/1','revoked':true}|FAILED The issuer has revoked the credential.",
                "{'id':'x'}|{'id':'BASEcredentials/1','revoked':false}|PASSED The credential is not on the revocation list.",
                "'issuer':'DID'|'issuer':'did:web:other'|NOT_CHECKED The revocation list is not the issuer's.",
                "{'issuer'|none{'issuer'|NOT_CHECKED The revocation list could not be had. BASEold is not there."
            })
    void readsTheOlderRevocationList(String words, String others, String why) {
        var list = "{'issuer':'DID','revokedCredential':[{'id':'x'}]}";
        var badge = BADGE.replace(
                "'validFrom'", "'credentialStatus':{'id':'BASEold','type':'1EdTechRevocationList'},'validFrom'");
        web.put(BASE + "old", list.replace(words, others == null ? "" : others));

        assertThat(said(unsafelySigned(badge.replace(words, others == null ? "" : others)), "status"))
                .startsWith("status " + why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PT0S|PASSED It is in force, until 2026-11-22T10:00:00Z.",
                "P2D|PASSED It is in force",
                "P2DT5M|PASSED It is in force",
                "P2DT5M1S|FAILED It expired on 2026-11-22T10:00:00Z.",
                "-PT5M|PASSED It is in force",
                "-PT5M1S|FAILED It holds from 2026-11-20T10:00:00Z."
            })
    void looksAtTheClockAndForgivesFiveMinutes(Duration later, String why) {
        var badge = signed(BADGE.replace("'validFrom'", "'validUntil':'2026-11-22T10:00:00Z','validFrom'"));
        var report = verifying()
                .tolerating(Duration.ofMinutes(5))
                .at(InstantSource.fixed(Badges.ISSUED.plus(later)))
                .verify(bytes(badge));

        assertThat(said(report, "validity")).startsWith("validity " + why);
    }

    @Test
    void holdsTheSubjectAgainstThePersonNamed() {
        var about = "recipient PASSED The badge is about the person named.";
        var other = "recipient FAILED The badge is about somebody else than the person named.";
        var hashed = BADGE.replace("'hashed':false", "'hashed':true");

        assertThat(recipient(BADGE, Recipient.byId("did:example:amara"))).startsWith(about);
        assertThat(recipient(BADGE, Recipient.byId("amara@example.org"))).startsWith(other);
        assertThat(recipient(BADGE, Recipient.byEmail("amara@example.org"))).startsWith(about);
        assertThat(recipient(BADGE, Recipient.byEmail("did:example:amara"))).startsWith(other);
        assertThat(recipient(BADGE, new Recipient(null, "name", "amara@example.org")))
                .startsWith(other);
        assertThat(recipient(hashed, Recipient.byEmail("amara@example.org"))).startsWith(other);
        assertThat(recipient(
                        hashed.replace("amara@example.org", "md5$d283f40e3e4978032e1a55186b0fe648"),
                        Recipient.byEmail("amara@example.org")))
                .startsWith(about);
    }

    private String recipient(String badge, Recipient recipient) {
        return said(verifying().verify(bytes(signed(badge)), recipient), "recipient");
    }

    @Test
    void tellsWhoVouchesForTheIssuer() {
        var report = verifying()
                .trusting(id -> id.equals(DID) ? Optional.of("the registry") : Optional.empty())
                .verify(bytes(signed(BADGE)));

        assertThat(said(report, "issuer")).startsWith("issuer PASSED The issuer DID is vouched for by the registry.");
    }

    @Test
    void summarisesWhatPeopleWantToSee() {
        var badge = BADGE.replace(
                        "'validFrom'",
                        "'name':'Badge','description':'About it','image':{'id':'BASEc.png','type':'Image'},"
                                + "'validUntil':'2027-01-01T00:00:00Z','validFrom'")
                .replace(
                        "'emailAddress'}",
                        "'emailAddress'},{'type':'IdentityObject','hashed':true,"
                                + "'identityHash':'h','identityType':'name'},{'type':'IdentityObject','hashed':false,"
                                + "'identityHash':' ','identityType':'name'},{'type':'IdentityObject','hashed':false,"
                                + "'identityHash':'Amara','identityType':'name'}");
        var summary = verifying().verify(bytes(signed(badge))).credential();
        assertThat(summary.id()).isEqualTo(BASE + "credentials/1");
        assertThat(summary.name()).isEqualTo("Badge");
        assertThat(summary.description()).isEqualTo("About it");
        assertThat(summary.achievement()).isEqualTo("Fundamentals");
        assertThat(summary.criteria()).isEqualTo("Take part.");
        assertThat(summary.issuerId()).isEqualTo(DID);
        assertThat(summary.issuerName()).isEqualTo("Centre");
        assertThat(summary.recipient()).isEqualTo("did:example:amara");
        assertThat(summary.recipientName()).isEqualTo("Amara");
        assertThat(summary.image()).isEqualTo(BASE + "c.png");
        assertThat(summary.validFrom()).isEqualTo(Badges.ISSUED);
        assertThat(summary.validUntil()).isEqualTo(Instant.parse("2027-01-01T00:00:00Z"));

        var less = verifying()
                .verify(bytes(signed(BADGE.replace("'id':'did:example:amara',", "")
                        .replace("'narrative':'Take part.'", "'id':'BASEcriteria'"))))
                .credential();
        assertThat(less.name()).isEqualTo("Fundamentals");
        assertThat(less.description()).isEqualTo("Eight weeks");
        assertThat(less.criteria()).isEqualTo(BASE + "criteria");
        assertThat(less.recipient()).isEqualTo("amara@example.org");
        assertThat(less.recipientName()).isNull();
        assertThat(less.image()).isNull();
        assertThat(less.validUntil()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~|FAILED What was handed in is not JSON.",
                "~  ~|FAILED What was handed in is not JSON.",
                "a.b|FAILED What was handed in is not JSON.",
                "[]|FAILED What was handed in is not a JSON object.",
                "a.b.c|FAILED What was handed in is not a signed token.",
                "~\uFEFF a.b.c ~|FAILED What was handed in is not a signed token.",
                "https://example.org/x|NOT_CHECKED https://example.org/x is not there.",
                "~ http://example.org/x ~|NOT_CHECKED http://example.org/x is not there.",
                "https://example.org/ x|FAILED What was handed in is not JSON.",
                "ftp://example.org/x|FAILED What was handed in is not JSON."
            })
    void saysWhatItCannotRead(String badge, String why) {
        assertThat(said(badge, "format")).startsWith("format " + why);
    }

    @Test
    void followsAddressesOfBearableLength() {
        var longest = "https://example.org/" + "x".repeat(2048 - 20);

        assertThat(said(longest, "format")).startsWith("format NOT_CHECKED");
        assertThat(said(longest + 'x', "format")).startsWith("format FAILED What was handed in is not JSON.");
    }

    @Test
    void refusesOtherEncodings() {
        var why = "format FAILED What was handed in is written in UTF-16 or UTF-32; a badge is written in UTF-8.";
        for (var charset : List.of("UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE")) {
            assertThat(said(verifying().verify("{}{}".getBytes(Charset.forName(charset))), "format"))
                    .startsWith(why);
        }
        for (byte[] mark : new byte[][] {{(byte) 0xFE, (byte) 0xFF}, {(byte) 0xFF, (byte) 0xFE}}) {
            assertThat(said(verifying().verify(mark), "format")).startsWith(why);
        }
        for (byte[] other : new byte[][] {
            {0, 0, 0}, {(byte) 0xFE}, {(byte) 0xFE, (byte) 0xFE}, {(byte) 0xFF, (byte) 0xFF}, {'{', '}', 0, 0}
        }) {
            assertThat(said(verifying().verify(other), "format")).doesNotContain("UTF-16");
        }
    }

    @Test
    void saysWhatWouldNotBeCovered() {
        assertThat(said(signed(BADGE).replace("\"name\":\"Centre\"", "\"nome\":\"Centre\""), "meaning"))
                .startsWith("meaning FAILED JSON-LD: ")
                .contains("nome");
        assertThat(said(
                        signed(BADGE).replace("3.0.3.json\"]", "3.0.3.json\",\"https://example.org/context\"]"),
                        "meaning"))
                .startsWith("meaning NOT_CHECKED ")
                .contains("https://example.org/context");
    }

    @Test
    void saysThatABaseProofIsNotForOthers() {
        var key = PrivateKeySigner.generate(KeyType.P256);
        var base = Badges.issuing().sign(read(BADGE), List.of(ProofRequest.selective(key, Badges.METHOD)));

        assertThat(said(base.json(), "signature"))
                .startsWith("signature NOT_CHECKED The proof is a base proof, which its holder keeps;");
    }

    @Test
    void saysNothingBetterOfWhatMayNotBeTheIssuers() {
        var badge = unsafelySigned(BADGE.replace(
                "'validFrom'",
                "'validUntil':'2026-11-19T10:00:00Z','refreshService':{'id':'BASEnewer','type':'1EdTechCredentialRefresh'},"
                        + "'validFrom'"));

        assertThat(said(badge, "refresh")).startsWith("refresh NOT_CHECKED A newer version could not be had;");
        assertThat(verifying().verify(bytes(badge)).verdict()).isEqualTo(Verdict.EXPIRED);
        web.clear();
        assertThat(said(badge, "refresh")).isEmpty();
        assertThat(said(badge, "validity")).startsWith("validity FAILED It expired on 2026-11-19T10:00:00Z.");
        assertThat(verifying().verify(bytes(badge)).verdict()).isEqualTo(Verdict.UNVERIFIABLE);
    }

    @Test
    void looksAtEightStatusListsAndNoMore() {
        var entry = "{'type':'Other'}";
        var eight = BADGE.replace(
                "'validFrom'", "'credentialStatus':[" + (entry + ",").repeat(7) + entry + "],'validFrom'");
        var nine = eight.replace("'credentialStatus':[", "'credentialStatus':[" + entry + ",");

        assertThat(said(unsafelySigned(eight), "status").split("\n"))
                .hasSize(8)
                .allMatch(line -> line.startsWith("status NOT_CHECKED A status of type \"Other\" is not understood."));
        assertThat(said(unsafelySigned(nine), "status"))
                .startsWith("status NOT_CHECKED The credential names more than 8 status lists.");
    }

    @Test
    void saysThatAnIssuerHasNoDocument() {
        assertThat(said(signed(BADGE.replace("'DID'", "'urn:x'")), "key"))
                .startsWith("key NOT_CHECKED The issuer's keys could not be had. Identifiers like \"urn:x\" have no"
                        + " document that can be fetched.");
    }

    @Test
    void saysThatATokenIsNoEndorsement() {
        var token = new IssueToken().sign(read(BADGE), Badges.KEY, TokenKeyReference.byId(Badges.METHOD));
        var badge = BADGE.replace("'validFrom'", "'endorsementJwt':['" + token.compact() + "'],'validFrom'");

        assertThat(said(unsafelySigned(badge), "endorsement"))
                .startsWith("endorsement NOT_CHECKED An endorsement is malformed: it is none.");
    }

    private static String signed(String document) {
        return signed(document, OPTIONS);
    }

    private static String signed(String document, String options) {
        var unsecured = read(document);
        var proof = read(options);
        var name = proof.getString("cryptosuite").equals("eddsa-jcs-2022") ? "eddsa-jcs-2022" : "eddsa-rdfc-2022";
        var suite = Cryptosuites.with(Contexts.all()).hashing(name);
        var configured = suite.configure(unsecured, proof);
        var whole = JsonText.JSON.createObjectBuilder(configured);
        if (!configured.containsKey("proofValue")) {
            byte[] data = suite.hashData(unsecured, configured, KeyType.ED25519);
            whole.add("proofValue", suite.proofValue(Badges.KEY.sign(data)));
        }
        return JsonText.write(
                JsonText.JSON.createObjectBuilder(unsecured).add("proof", whole).build());
    }

    private static JsonObject read(String text) {
        return JsonText.parse(bytes(text), JsonBounds.BADGE);
    }

    private static byte[] bytes(String text) {
        return text.startsWith("{'") || text.startsWith("['")
                ? text.replace("BASE", BASE)
                        .replace("DID", DID)
                        .replace("OTHERKEY", OTHER.verificationKey().multikey())
                        .replace("MULTIKEY", Badges.KEY.verificationKey().multikey())
                        .replace("BITS", bits())
                        .replace('\'', '"')
                        .getBytes(UTF_8)
                : text.getBytes(UTF_8);
    }

    private static String bits() {
        var list = BitstringStatusList.empty();
        list.set(9, true);
        return list.encode();
    }

    private String said(String badge, String name) {
        return said(verifying().verify(bytes(badge)), name);
    }

    private static String said(VerificationReport report, String name) {
        return Said.by(report, name).replace(BASE, "BASE").replace(DID, "DID");
    }

    private VerifyCredential verifying() {
        return VerifyCredential.with(this::load).at(InstantSource.fixed(Badges.ISSUED.plusSeconds(60)));
    }

    private LoadedDocument load(URI url) throws DocumentUnavailable {
        var found = web.getOrDefault(url.toString(), "none");
        if (found.startsWith("none")) {
            throw new DocumentUnavailable(url, "is not there.");
        }
        return new LoadedDocument(url, "application/json", bytes(found));
    }
}
