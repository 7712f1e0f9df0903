package org.corymb.badges.internal.selective;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.corymb.badges.KeyType;
import org.corymb.badges.PrivateKeySigner;
import org.corymb.badges.Signer;
import org.corymb.badges.internal.encoding.Multibase;
import org.corymb.badges.internal.encoding.Octets;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.corymb.badges.internal.jsonld.Canonicalizer;
import org.corymb.badges.internal.jsonld.Contexts;
import org.corymb.badges.internal.jsonld.UnsafeDocument;
import org.corymb.badges.internal.proof.Cryptosuites;
import org.corymb.badges.internal.proof.EcdsaSd2023;
import org.junit.jupiter.api.Test;

/** What is shown of a credential has the same statements as the whole of it. */
class ShownStatementsTest {
    private static final byte[] KEY = new byte[32];
    private static final Signer SIGNER = PrivateKeySigner.generate(KeyType.P256);
    private static final Canonicalizer CANONICALIZER = new Canonicalizer(Contexts.all());
    private static final String DESCRIPTIONS = "/credentialSubject/achievement/resultDescription";
    private static final JsonObject BADGE = json("""
            {'@context':['https://www.w3.org/ns/credentials/v2',
            'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],'id':'urn:b',
            'type':['VerifiableCredential','OpenBadgeCredential'],'issuer':'urn:p','validFrom':'2026-11-20T10:00:00Z',
            'name':'Badge','credentialSubject':{'type':'AchievementSubject','role':'Learner','achievement':{'id':'urn:a',
            'type':'Achievement','name':'Name','tag':['x','y'],'resultDescription':[{'id':'urn:d','type':'ResultDescription',
            'name':'Grade','allowedValue':['B','A','B']},{'type':'ResultDescription','name':'Other','allowedValue':[]}]}}}""");

    private final Statements all = new Statements(CANONICALIZER, BADGE, KEY);

    @Test
    void hasTheSameStatementsAsTheWhole() {
        for (var chosen : List.of(
                List.of("/name"),
                List.of("/credentialSubject/role", "/credentialSubject/achievement/tag/1"),
                List.of(DESCRIPTIONS + "/0/allowedValue"),
                List.of(DESCRIPTIONS + "/0", DESCRIPTIONS + "/1/allowedValue"),
                List.of(""))) {
            var mandatory = List.of("/issuer", "/credentialSubject/achievement/name");
            var shown = shown(mandatory, chosen);
            var both = new ArrayList<>(mandatory);
            both.addAll(chosen);
            var expected = new ArrayList<>(all.of(both).values());
            expected.removeAll(all.of(mandatory).values());

            assertThat(shown.mandatory())
                    .isEqualTo(List.copyOf(all.of(mandatory).values()));
            assertThat(shown.chosen()).isEqualTo(expected).isNotEmpty();
        }
    }

    @Test
    void writesOrderedListsAsChains() {
        assertThat(all.all()).hasSameElementsAs(all.of(List.of("")).values());
        assertThat(all.all().stream().filter(quad -> quad.contains("#first> ")))
                .hasSize(3)
                .anyMatch(quad -> quad.contains("#first> \"A\""));
        assertThat(all.all().stream()
                        .filter(quad -> quad.contains("#rest> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil>")))
                .hasSize(1);
        assertThat(all.all().stream()
                        .filter(quad ->
                                quad.contains("allowedValue> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil>")))
                .hasSize(1);
        assertThat(all.all()).noneMatch(quad -> quad.contains(NamedNodes.PREFIX));
        assertThat(all.of(List.of())).isEmpty();
    }

    @Test
    void takesOrderedListsWholeOnly() {
        assertThatThrownBy(() -> all.of(List.of(DESCRIPTIONS + "/0/allowedValue/1")))
                .isInstanceOf(UnsafeDocument.class)
                .hasMessage(
                        "The credential has parts that cannot be shown separately, such as items of an ordered list.");
        assertThatThrownBy(() ->
                        new Statements(CANONICALIZER, json(JsonText.write(BADGE).replace("urn:b", "urn:bnid:b")), KEY))
                .hasMessage("An id must not start with urn:bnid: here.");
    }

    @Test
    void refusesNamesThatAreNotThoseOfTheNodes() {
        var disclosure = disclosure(List.of("/name"), List.of("/credentialSubject/role"));
        var document = document(List.of("/name"), List.of("/credentialSubject/role"));
        var labels = disclosure.labels();
        assertThat(labels).isNotEmpty();
        var more = new HashMap<>(labels);
        more.put("_:c14n99", "_:u" + "A".repeat(43));
        var label = labels.values().iterator().next();

        for (var other : List.of(Map.<String, String>of(), more, Map.of("_:c14n99", label))) {
            assertThatThrownBy(() -> shown(document, with(disclosure, other, disclosure.mandatory())))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("names other nodes than there are");
        }
        for (var places : List.of(List.of(0, 0), List.of(99), List.of(count(document, disclosure)))) {
            assertThatThrownBy(() -> shown(document, with(disclosure, labels, places)))
                    .hasMessage("points to statements that are not there");
        }
        assertThat(shown(document, with(disclosure, labels, List.of(count(document, disclosure) - 1)))
                        .mandatory())
                .hasSize(1);
    }

    @Test
    void refusesOneNameForTwoNodes() {
        var chosen = List.of(DESCRIPTIONS + "/1/name", "/credentialSubject/role");
        var disclosure = disclosure(List.of("/name"), chosen);
        var labels = new HashMap<>(disclosure.labels());
        assertThat(labels).hasSizeGreaterThan(1);
        var label = labels.values().iterator().next();
        labels.replaceAll((_, _) -> label);

        assertThatThrownBy(() -> shown(document(List.of("/name"), chosen), with(disclosure, labels, List.of())))
                .hasMessage("names other nodes than there are");
    }

    private static int count(JsonObject document, Disclosure disclosure) {
        var shown = shown(document, disclosure);
        return shown.mandatory().size() + shown.chosen().size();
    }

    private static Disclosure with(Disclosure disclosure, Map<String, String> labels, List<Integer> mandatory) {
        return new Disclosure(
                disclosure.baseSignature(), disclosure.publicKey(), disclosure.signatures(), labels, mandatory);
    }

    private static ShownStatements shown(List<String> mandatory, List<String> chosen) {
        return shown(document(mandatory, chosen), disclosure(mandatory, chosen));
    }

    private static ShownStatements shown(JsonObject document, Disclosure disclosure) {
        return new ShownStatements(CANONICALIZER, document, disclosure);
    }

    private static JsonObject document(List<String> mandatory, List<String> chosen) {
        return derived(mandatory, chosen).document();
    }

    private static Disclosure disclosure(List<String> mandatory, List<String> chosen) {
        return Disclosure.read(Multibase.decode(derived(mandatory, chosen).proofValue()));
    }

    private static EcdsaSd2023.Shown derived(List<String> mandatory, List<String> chosen) {
        var suite = Cryptosuites.with(Contexts.all()).selective();
        var options =
                json("{'type':'DataIntegrityProof','cryptosuite':'ecdsa-sd-2023','proofPurpose':'assertionMethod'}");
        var value = suite.base(BADGE, options, SIGNER, mandatory, new EcdsaSd2023.Secrets(Octets.of(KEY), SIGNER));
        var proof = JsonText.JSON
                .createObjectBuilder(options)
                .add("proofValue", value)
                .build();
        return suite.derive(BADGE, proof, chosen);
    }

    private static JsonObject json(String text) {
        return JsonText.parse(text.replace('\'', '"').getBytes(UTF_8), JsonBounds.BADGE);
    }
}
