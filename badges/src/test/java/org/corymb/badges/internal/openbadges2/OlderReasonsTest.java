package org.corymb.badges.internal.openbadges2;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corymb.badges.DocumentUnavailable;
import org.corymb.badges.KeyType;
import org.corymb.badges.LoadedDocument;
import org.corymb.badges.Recipient;
import org.corymb.badges.RsaKeys;
import org.corymb.badges.Said;
import org.corymb.badges.VerificationKey;
import org.corymb.badges.VerificationReport;
import org.corymb.badges.VerifyCredential;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about an older badge, step by step. */
class OlderReasonsTest {
    private static final String BASE = "https://badges.example.org/";
    private static final String COUNCIL = "https://council.example.org/";
    private static final String BADGE = """
            {'@context':'https://w3id.org/openbadges/v2','type':'Assertion','id':'BASE1','issuedOn':'2026-01-01T00:00:00Z',
            'recipient':{'type':'email','hashed':false,'identity':'jun@example.org'},'badge':'BASEclass',
            'verification':{'type':'hosted'}}""";
    private static final String CLASS = """
            {'@context':'https://w3id.org/openbadges/v2','type':'BadgeClass','id':'BASEclass','name':'Facilitation',
            'description':'d','image':'BASEi.png','criteria':'BASEcriteria','issuer':'BASEissuer'}""";
    private static final String ISSUER = """
            {'@context':'https://w3id.org/openbadges/v2','type':'Issuer','id':'BASEissuer','name':'Centre',
            'url':'https://badges.example.org','email':'centre@example.org'}""";
    private static final String KEY = """
            {'id':'BASEkey','type':'CryptographicKey','owner':'BASEissuer','publicKeyPem':'PEM'}""";
    private static final KeyPair KEYS = keys("secp256r1");

    private final Map<String, String> web = new HashMap<>(Map.of(
            BASE + "1", BADGE,
            BASE + "class", CLASS,
            BASE + "issuer", ISSUER,
            BASE + "key", KEY.replace("PEM", pem(KEYS))));

    @Test
    void tellsEachStepOfAHostedBadge() {
        assertThat(said(BADGE, "")).isEqualTo("""
                format PASSED Read as JSON, Open Badges 2.0. [OB 2.0 3, OB 1.1]
                structure PASSED The badge has the form of Open Badges 2.0. [OB 2.0 3.1 Assertion]
                issuer-profile PASSED The badge class and the issuer BASEissuer were read. [OB 2.0 3.2 BadgeClass, 3.3 Profile]
                scope PASSED The issuer lets its badges lie there. [OB 2.0 4.3.1 Hosted Verification]
                hosted PASSED The same badge lies at BASE1. [OB 2.0 4.3.1 Hosted Verification]
                status PASSED Where the badge lies it is not withdrawn. [OB 2.0 3.11 RevocationList]
                validity PASSED It is in force, without end. [OB 2.0 3.1 Assertion]
                recipient NOT_CHECKED Nobody was named of whom the badge should be. [OB 2.0 3.5 IdentityObject]
                issuer NOT_CHECKED Nobody known vouches for who stands behind BASEissuer. [OB 2.0 3.3 Profile]""");
    }

    @Test
    void tellsEachStepOfASignedBadge() {
        web.put(
                BASE + "issuer",
                ISSUER.replace("'email'", "'publicKey':'BASEkey','revocationList':'BASElist','email'"));
        web.put(
                BASE + "list",
                "{'id':'BASElist','type':'RevocationList','issuer':'BASEissuer','revokedAssertions':['x']}");

        assertThat(said(signed(signedBadge()), "")).isEqualTo("""
                format PASSED Read as signed token, Open Badges 2.0. [OB 2.0 3, OB 1.1]
                structure PASSED The badge has the form of Open Badges 2.0. [OB 2.0 3.1 Assertion]
                issuer-profile PASSED The badge class and the issuer BASEissuer were read. [OB 2.0 3.2 BadgeClass, 3.3 Profile]
                signature PASSED The signature fits every byte of the badge. [OB 2.0 4.3.2 Signed Verification]
                key PASSED The key BASEkey is one of the issuer's. [OB 2.0 4.3.2 Signed Verification]
                status PASSED The badge is not on the issuer's revocation list. [OB 2.0 3.11 RevocationList]
                validity PASSED It is in force, without end. [OB 2.0 3.1 Assertion]
                recipient NOT_CHECKED Nobody was named of whom the badge should be. [OB 2.0 3.5 IdentityObject]
                issuer NOT_CHECKED Nobody known vouches for who stands behind BASEissuer. [OB 2.0 3.3 Profile]""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'Assertion'|'BadgeClass'|structure FAILED This is not a badge that somebody was given: its type is BadgeClass.",
                "'https://w3id.org/openbadges/v2'|'urn:x'|structure FAILED @context must be https://w3id.org/openbadges/v2.",
                "'2026-01-01T00:00:00Z'|'2026-01-01'|structure FAILED issuedOn must be a date and time with a zone.",
                "'issuedOn'|'expires':'2026','issuedOn'|structure FAILED expires must be a date and time with a zone.",
                "'issuedOn'|'expires':'2025-12-31T23:59:59Z','issuedOn'|structure FAILED expires must not be before issuedOn.",
                "'hashed':false|'hashed':0|structure FAILED recipient.hashed must be true or false.",
                "'identity':|'other':|structure FAILED recipient.identity is missing.",
                "'hosted'|'else'|structure FAILED verification.type must be hosted or signed.",
                "'verification':|'other':|structure FAILED verification is missing.",
                "'badge':|'other':|structure FAILED badge is missing.",
                "'BASE1'|'urn:uuid:1'|hosted FAILED A hosted badge needs the address where it lies.",
                "'hosted'|'signed'|signature FAILED The badge says that it is signed, and is not: it is not a signed token."
            })
    void saysWhatIsWrongWithTheBadge(String words, String others, String why) {
        var changed = BADGE.replace(words, others);

        assertThat(changed).isNotEqualTo(BADGE);
        assertThat(said(changed, why.split(" ")[0])).startsWith(why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "1|'jun@|'amara@|hosted FAILED What lies at BASE1 says something else in \"recipient\".",
                "1|'BASE1'|'BASE2'|hosted FAILED What lies at BASE1 says that it is another badge, BASE2.",
                "1|{'@|[{'@|hosted NOT_CHECKED What BASE1 answers is not a JSON object.",
                "1|'issuedOn'|'revoked':true,'issuedOn'|hosted PASSED The badge lies at BASE1, withdrawn.",
                "1|'issuedOn'|'revoked':true,'issuedOn'|status FAILED The issuer has withdrawn the badge.",
                "1|'issuedOn'|'revoked':true,'revocationReason':'Oops','issuedOn'|status FAILED The issuer has withdrawn the badge: Oops",
                "1|{'@context|gone{|hosted PASSED The address BASE1 answers that the badge is gone.",
                "1|{'@context|gone{|scope PASSED The issuer lets its badges lie there.",
                "1|{'@context|none{|hosted NOT_CHECKED The badge could not be had where it should lie. BASE1 is not there.",
                "class|'name':'Facilitation',||class FAILED The badge class: name is missing.",
                "class|'BadgeClass'|'Class'|class FAILED The badge class: type must contain BadgeClass.",
                "class|{'@context|none{|class NOT_CHECKED The badge class could not be had. BASEclass is not there.",
                "class|'BASEclass'|'urn:x'|class NOT_CHECKED The badge class could not be had. What is at BASEclass calls itself \"urn:x\", which is not an address where that could be asked.",
                "class|'BASEclass'|'BASEissuer'|class FAILED The badge class: description is missing; image is missing; criteria is missing; issuer is missing; type must contain BadgeClass.",
                "class|'BASEissuer'|{'type':'Issuer','name':'Centre','url':'urn:u'}|issuer-profile NOT_CHECKED The issuer has no address where it could be asked whether it is the issuer.",
                "class|'BASEissuer'|{'type':'Issuer','name':'Centre','url':'urn:u'}|scope NOT_CHECKED Without the issuer's profile it is not known where its badges may lie.",
                "class|'BASEissuer'|{'id':'BASEissuer','name':'Other'}|issuer-profile FAILED The badge holds a copy of BASEissuer that says something else in \"name\".",
                "class|'BASEissuer'|{'id':'BASEissuer','name':'Centre'}|issuer-profile PASSED The badge class and the issuer BASEissuer were read.",
                "issuer|{'@context|none{|issuer-profile NOT_CHECKED The issuer's profile could not be had. BASEissuer is not there.",
                "issuer|'Issuer'|'Person'|issuer-profile FAILED The issuer's profile: type must contain Issuer.",
                "issuer|'Issuer'|'Profile'|issuer-profile PASSED The badge class and the issuer BASEissuer were read.",
                "issuer|'email'|'verification':{'startsWith':'BASEx'},'email'|scope FAILED The issuer BASEissuer does not let its badges lie at BASE1.",
                "issuer|'email'|'verification':{'type':'x'},'email'|scope PASSED The issuer lets its badges lie there."
            })
    void saysWhatIsWrongWithWhatTheBadgePointsTo(String place, String words, String others, String why) {
        var before = web.get(BASE + place);
        web.put(BASE + place, before.replace(words, others == null ? "" : others));

        assertThat(web.get(BASE + place)).isNotEqualTo(before);
        assertThat(said(BADGE, why.split(" ")[0])).startsWith(why);
    }

    @Test
    void takesNoClassThatNamesTwoIssuers() {
        web.put(BASE + "alias", CLASS.replace("'BASEissuer'", "'BASEother'"));
        var badge = BADGE.replace("BASEclass", "BASEalias");
        web.put(BASE + "1", badge);

        assertThat(said(badge, "issuer-profile"))
                .startsWith("issuer-profile FAILED The badge class names two issuers: BASEother and BASEissuer.");
    }

    @Test
    void looksWhereAnAddressLeadsInTheEnd() {
        web.put(BASE + "1", "https://elsewhere.example.org/1 " + BADGE);
        assertThat(said(BADGE, "scope"))
                .startsWith("scope NOT_CHECKED The address leads to https://elsewhere.example.org/1, outside of the");
        web.put(BASE + "1", "https://www.badges.example.org/1 " + BADGE);
        assertThat(said(BADGE, "scope")).startsWith("scope PASSED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "issuer|'publicKey':'BASEkey',||key FAILED The issuer BASEissuer does not list the key \"BASEkey\".",
                "issuer|'BASEkey'|['BASEother',{'id':'BASEkey'}]|key NOT_CHECKED The key at BASEkey is none that is understood.",
                "issuer|'BASEkey'|{'id':'BASEother'}|key FAILED The issuer BASEissuer does not list the key \"BASEkey\".",
                "key|'BASEissuer'|'BASEother'|key FAILED The key belongs to \"BASEother\", not to the issuer.",
                "key|'owner':'BASEissuer',||key FAILED The key belongs to \"null\", not to the issuer.",
                "key|BEGIN|START|key NOT_CHECKED The key at BASEkey is none that is understood.",
                "key|{|none{|key NOT_CHECKED The key could not be had. BASEkey is not there.",
                "issuer|{'@context|none{|key NOT_CHECKED Without the issuer's profile its key cannot be had.",
                "list|'x'|'urn:uuid:1'|status FAILED The issuer has withdrawn the badge.",
                "list|'x'|{'id':'urn:uuid:1','revocationReason':'Oops'}|status FAILED The issuer has withdrawn the badge: Oops",
                "list|'x'|{'uid':'urn:uuid:1'}|status FAILED The issuer has withdrawn the badge.",
                "list|'x'|{'uid':'urn:uuid:2'},7|status PASSED The badge is not on the issuer's revocation list.",
                "list|'RevocationList'|'List'|status NOT_CHECKED What is at BASElist is not a revocation list.",
                "list|'BASEissuer'|'BASEother'|status NOT_CHECKED The revocation list is not the issuer's but of BASEother.",
                "list|'issuer':'BASEissuer',||status PASSED The badge is not on the issuer's revocation list.",
                "list|{|none{|status NOT_CHECKED The revocation list could not be had. BASElist is not there.",
                "issuer|'revocationList':'BASElist',||status NOT_CHECKED The issuer does not publish which badges are withdrawn."
            })
    void saysWhatIsWrongWithASignedBadge(String place, String words, String others, String why) {
        web.put(
                BASE + "issuer",
                ISSUER.replace("'email'", "'publicKey':'BASEkey','revocationList':'BASElist','email'"));
        web.put(
                BASE + "list",
                "{'id':'BASElist','type':'RevocationList','issuer':'BASEissuer','revokedAssertions':['x']}");
        var before = web.get(BASE + place);
        web.put(BASE + place, before.replace(words, others == null ? "" : others));

        assertThat(web.get(BASE + place)).isNotEqualTo(before);
        assertThat(said(signed(signedBadge()), why.split(" ")[0])).startsWith(why);
    }

    @Test
    void findsTheKeyOfTheIssuer() {
        var held = KEY.replace("PEM", pem(KEYS));
        web.remove(BASE + "key");
        web.put(BASE + "issuer", ISSUER.replace("'email'", "'publicKey':" + held + ",'email'"));
        assertThat(said(signed(signedBadge()), "key")).startsWith("key PASSED");
        assertThat(said(signed(signedBadge().replace(",'creator':'BASEkey'", "")), "key"))
                .startsWith("key PASSED The key BASEkey is one of the issuer's.");
        web.put(BASE + "issuer", ISSUER.replace("'email'", "'publicKey':'BASEkey','email'"));
        web.put(BASE + "key", pem(KEYS).replace("\\n", "\n"));
        assertThat(said(signed(signedBadge()), "key")).startsWith("key PASSED");
        web.put(BASE + "issuer", ISSUER);
        assertThat(said(signed(signedBadge().replace(",'creator':'BASEkey'", "")), "key"))
                .startsWith("key NOT_CHECKED Neither the badge nor the issuer names a key.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"HS256\"}",
                "{\"alg\":\"none\"}",
                "{\"alg\":\"RS257\"}",
                "{\"alg\":\"ES256\",\"crit\":[\"x\"]}"
            })
    void takesNoOtherAlgorithms(String header) {
        assertThat(said(token(header, signedBadge()), "signature"))
                .isEqualTo("signature NOT_CHECKED The algorithm \"" + header.split("\"")[3]
                        + "\" is not accepted, or the header asks for more. [OB 2.0 4.3.2 Signed Verification]");
    }

    @Test
    void readsSignedBadgesOfTheFirstVersion() {
        var first = BADGE.replace(
                        "'@context':'https://w3id.org/openbadges/v2','type':'Assertion','id':'BASE1'", "'uid':'a1'")
                .replace("'verification':{'type':'hosted'}", "'verify':{'type':'signed','url':'BASEkey'}");
        var list = "'revocationList':'BASElist','email'";
        web.put(BASE + "key", pem(KEYS).replace("\\n", "\n"));
        web.put(BASE + "issuer", ISSUER.replace("'email'", list));
        web.put(BASE + "list", "{'a2':'Oops'}");

        assertThat(said(signed(first), "format")).startsWith("format PASSED Read as signed token, Open Badges 1.0.");
        assertThat(said(signed(first), "key")).startsWith("key PASSED The key BASEkey is one of the issuer's.");
        assertThat(said(signed(first), "status"))
                .startsWith("status PASSED The badge is not on the issuer's revocation list.");
        assertThat(verifying().verify(bytes(signed(first))).credential().id()).isEqualTo("a1");
        web.put(BASE + "list", "{'a1':'Oops'}");
        assertThat(said(signed(first), "status")).startsWith("status FAILED The issuer has withdrawn the badge: Oops");
        web.put("https://elsewhere.example.org/key", pem(KEYS).replace("\\n", "\n"));
        assertThat(said(signed(first.replace("BASEkey", "https://elsewhere.example.org/key")), "key"))
                .startsWith(
                        "key FAILED The issuer BASEissuer does not list the key \"https://elsewhere.example.org/key\".");
        web.put(BASE + "issuer", ISSUER.replace("'email'", "'publicKey':'BASEother','email'"));
        assertThat(said(signed(first), "key"))
                .startsWith("key FAILED The issuer BASEissuer does not list the key \"BASEkey\".");
    }

    @Test
    void missesNothingThatWasHadWithEncryption() {
        var badge = BADGE.replace("BASEclass", "http://badges.example.org/class");
        web.put(BASE + "1", badge);
        web.put(BASE + "class", CLASS.replace("'BASEclass'", "'http://badges.example.org/class'"));

        assertThat(said(badge, "issuer-profile")).startsWith("issuer-profile PASSED");
        assertThat(said(badge, "documents")).isEmpty();
    }

    @Test
    void aKeyOfAnotherKindDoesNotFit() {
        web.put(BASE + "issuer", ISSUER.replace("'email'", "'publicKey':'BASEkey','email'"));

        assertThat(said(token("{\"alg\":\"RS256\"}", signedBadge()), "signature"))
                .startsWith("signature FAILED The signature does not fit the badge.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P1D|validity PASSED It is in force, until 2026-01-03T00:00:00Z.",
                "P3D|validity FAILED It expired on 2026-01-03T00:00:00Z.",
                "-P1D|validity FAILED It is issued on 2026-01-01T00:00:00Z."
            })
    void looksAtTheClock(Duration later, String why) {
        var badge = BADGE.replace("'issuedOn'", "'expires':'2026-01-03T00:00:00Z','issuedOn'");
        web.put(BASE + "1", badge);
        var now = Instant.parse("2026-01-01T00:00:00Z").plus(later);

        assertThat(said(verifying().at(InstantSource.fixed(now)).verify(bytes(badge)), "validity"))
                .startsWith(why);
    }

    @Test
    void holdsTheRecipientAgainstThePersonNamed() {
        var about = "recipient PASSED The badge is about the person named.";
        var other = "recipient FAILED The badge is about somebody else than the person named.";
        var url = BADGE.replace("'email'", "'url'").replace("jun@example.org", "https://example.org/jun");

        assertThat(recipient(BADGE, Recipient.byEmail("jun@example.org"))).startsWith(about);
        assertThat(recipient(BADGE, Recipient.byEmail("amara@example.org"))).startsWith(other);
        assertThat(recipient(BADGE, Recipient.byId("jun@example.org"))).startsWith(other);
        assertThat(recipient(url, Recipient.byId("https://example.org/jun"))).startsWith(about);
        assertThat(recipient(url.replace("'url'", "'id'"), Recipient.byId("https://example.org/jun")))
                .startsWith(about);
        assertThat(recipient(url, Recipient.byId("https://example.org/amara"))).startsWith(other);
        assertThat(recipient(url, Recipient.byEmail("https://example.org/jun"))).startsWith(other);
        assertThat(recipient(BADGE.replace("'email'", "'emailAddress'"), Recipient.byEmail("jun@example.org")))
                .startsWith(about);
        assertThat(recipient(BADGE.replace("'hashed':false", "'hashed':true"), Recipient.byEmail("jun@example.org")))
                .startsWith(other);
    }

    private String recipient(String badge, Recipient recipient) {
        web.put(BASE + "1", badge);
        return said(verifying().verify(bytes(badge), recipient), "recipient");
    }

    @Test
    void showsEndorsementsAndExtensions() {
        web.put(COUNCIL + "issuer", ISSUER.replace("BASE", COUNCIL).replace("Centre", "Council"));
        web.put(
                COUNCIL + "e",
                "{'type':'Endorsement','id':'COUNCILe','claim':{'id':'ABOUT','endorsementComment':'Well made'},'issuer':'COUNCILissuer'}"
                        .replace("COUNCIL", COUNCIL));
        var endorsed = "endorsement PASSED Endorsed by \"Council\" (COUNCILissuer): \"Well made\"";

        assertThat(endorsement("1", "BASE1", "'COUNCILe'")).startsWith(endorsed);
        assertThat(endorsement("class", "BASEclass", "['COUNCILe']")).startsWith(endorsed);
        assertThat(endorsement("issuer", "BASEissuer", "{'id':'COUNCILe'}")).startsWith(endorsed);
        assertThat(endorsement("1", "BASEclass", "'COUNCILe'"))
                .startsWith("endorsement NOT_CHECKED The endorsement COUNCILe is about something else.");
        assertThat(endorsement("1", "BASE1", "'COUNCILf'"))
                .startsWith("endorsement NOT_CHECKED An endorsement could not be had. COUNCILf is not there.");
        assertThat(endorsement("1", "BASE1", "[7]"))
                .startsWith("endorsement NOT_CHECKED An endorsement could not be had. \"\" is not a web address.");
        assertThat(endorsement("1", "BASE1", "'https://a b'"))
                .startsWith(
                        "endorsement NOT_CHECKED An endorsement could not be had. \"https://a b\" is not a web address.");
        web.put(
                COUNCIL + "issuer",
                web.get(COUNCIL + "issuer").replace("'email'", "'verification':{'startsWith':'COUNCILx'},'email'"));
        assertThat(endorsement("1", "BASE1", "'COUNCILe'"))
                .startsWith(
                        "endorsement NOT_CHECKED The endorsement COUNCILe does not lie where its issuer lets it lie.");
        web.put(COUNCIL + "e", "{'type':'Endorsement','id':'COUNCILe'}");
        assertThat(endorsement("1", "BASE1", "'COUNCILe'"))
                .startsWith(
                        "endorsement NOT_CHECKED An endorsement is malformed: claim is missing; issuer is missing.");
    }

    private String endorsement(String place, String about, String endorsement) {
        web.put(
                COUNCIL + "e",
                web.get(COUNCIL + "e").replaceAll("'claim':\\{'id':'[^']*'", "'claim':{'id':'" + about + "'"));
        for (var each : Map.of("1", BADGE, "class", CLASS, "issuer", ISSUER).entrySet()) {
            var more = each.getKey().equals(place) ? "'endorsement':" + endorsement + ",'@context'" : "'@context'";
            web.put(BASE + each.getKey(), each.getValue().replace("'@context'", more));
        }
        return said(web.get(BASE + "1"), "endorsement");
    }

    @Test
    void examinesEightEndorsementsAndNamesExtensions() {
        var nine = BADGE.replace(
                "'@context'",
                "'endorsement':[" + "'COUNCILe',".repeat(8)
                        + "'COUNCILe'],'extensions:a':{'type':['Extension','x']},'b':{'type':'x'},'@context'");
        web.put(BASE + "1", nine);

        var said = said(nine, "endorsement").split("\n");

        assertThat(said).hasSize(9);
        assertThat(said[8]).startsWith("endorsement NOT_CHECKED 1 more endorsements were not examined.");
        assertThat(said(nine, "extensions"))
                .isEqualTo("extensions NOT_CHECKED The badge has extensions: \"extensions:a\". What they say was not"
                        + " held against their schemas. [OB 2.0 3.8 Extensions]");
    }

    @Test
    void tellsWhoVouchesForTheIssuer() {
        var trusting =
                verifying().trusting(id -> id.equals(BASE + "issuer") ? Optional.of("the registry") : Optional.empty());

        assertThat(said(trusting.verify(bytes(BADGE)), "issuer"))
                .startsWith("issuer PASSED The issuer BASEissuer is vouched for by the registry.");
    }

    @Test
    void summarisesWhatPeopleWantToSee() {
        web.put(
                BASE + "1",
                BADGE.replace("'issuedOn'", "'expires':'2027-01-01T00:00:00Z','image':'BASEown.png','issuedOn'"));
        var summary = verifying().verify(bytes(web.get(BASE + "1"))).credential();

        assertThat(summary.id()).isEqualTo(BASE + "1");
        assertThat(summary.name()).isEqualTo("Facilitation");
        assertThat(summary.description()).isEqualTo("d");
        assertThat(summary.achievement()).isEqualTo("Facilitation");
        assertThat(summary.criteria()).isEqualTo(BASE + "criteria");
        assertThat(summary.issuerId()).isEqualTo(BASE + "issuer");
        assertThat(summary.issuerName()).isEqualTo("Centre");
        assertThat(summary.recipient()).isEqualTo("jun@example.org");
        assertThat(summary.image()).isEqualTo(BASE + "i.png");
        assertThat(summary.validFrom()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(summary.validUntil()).isEqualTo(Instant.parse("2027-01-01T00:00:00Z"));
        web.put(
                BASE + "class",
                CLASS.replace("'BASEi.png'", "{'caption':'c'}").replace("'BASEcriteria'", "{'narrative':'Lead.'}"));
        var other = verifying().verify(bytes(web.get(BASE + "1"))).credential();
        assertThat(other.image()).isEqualTo(BASE + "own.png");
        assertThat(other.criteria()).isEqualTo("Lead.");
    }

    @ParameterizedTest
    @EnumSource(KeyType.class)
    void readsKeysOfEachKindInPem(KeyType type) throws Exception {
        var pair = switch (type) {
            case RSA -> RsaKeys.ONE;
            case P256 -> KEYS;
            case P384 -> keys("secp384r1");
            case ED25519 -> KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        };
        var pem = pem(pair).replace("\\n", "\r\n");

        assertThat(PemKey.read(pem)).isEqualTo(VerificationKey.of(pair.getPublic()));
        assertThat(PemKey.read(pem).type()).isEqualTo(type);
        assertThatThrownBy(() -> PemKey.read(pem + "x")).hasMessage("is not a public key in PEM");
    }

    private static String signedBadge() {
        return BADGE.replace("BASE1", "urn:uuid:1")
                .replace("{'type':'hosted'}", "{'type':'SignedBadge','creator':'BASEkey'}");
    }

    private static String signed(String badge) {
        return token("{\"alg\":\"ES256\"}", badge);
    }

    private static String token(String header, String badge) {
        var input = encoded(header.getBytes(UTF_8)) + '.' + encoded(bytes(badge));
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(KEYS.getPrivate());
            signature.update(input.getBytes(US_ASCII));
            return input + '.' + encoded(signature.sign());
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair keys(String curve) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            return generator.generateKeyPair();
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String pem(KeyPair pair) {
        return "-----BEGIN PUBLIC KEY-----\\n"
                + Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()) + "\\n-----END PUBLIC KEY-----\\n";
    }

    private static byte[] bytes(String text) {
        return text.startsWith("{") || text.startsWith("[")
                ? text.replace("BASE", BASE)
                        .replace("COUNCIL", COUNCIL)
                        .replace('\'', '"')
                        .getBytes(UTF_8)
                : text.getBytes(UTF_8);
    }

    private String said(String badge, String name) {
        return said(verifying().verify(bytes(badge)), name);
    }

    private static String said(VerificationReport report, String name) {
        return Said.by(report, name).replace(BASE, "BASE").replace(COUNCIL, "COUNCIL");
    }

    private VerifyCredential verifying() {
        return VerifyCredential.with(this::load).at(InstantSource.fixed(Instant.parse("2026-11-21T00:00:00Z")));
    }

    /** A document may be gone, be missing, or come from another address, which then stands before it. */
    private LoadedDocument load(URI url) throws DocumentUnavailable {
        var found = web.getOrDefault(url.toString(), "none");
        if (found.startsWith("none")) {
            throw new DocumentUnavailable(url, "is not there.");
        }
        if (found.startsWith("gone")) {
            throw DocumentUnavailable.gone(url);
        }
        var parts = found.startsWith("https:") ? List.of(found.split(" ", 2)) : List.of(url.toString(), found);
        return new LoadedDocument(URI.create(parts.get(0)), "application/json", bytes(parts.get(1)));
    }
}
