package org.corymb.badges.internal.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.corymb.badges.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextsTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.w3.org/2018/credentials/v1, sha256-pinned/credentials-v1.json",
        "https://www.w3.org/ns/credentials/v2, sha256-pinned/credentials-v2.json",
        "https://w3id.org/security/data-integrity/v1, sha256-pinned/vcdi-v1.json",
        "https://w3id.org/security/data-integrity/v2, sha256-pinned/vcdi-v2.json",
        "https://www.w3.org/ns/did/v1, sha256-pinned/did-v1.json",
        "https://w3id.org/security/suites/ed25519-2020/v1, sha256-pinned/ed25519-2020-v1.json",
        "https://w3id.org/security/multikey/v1, sha256-pinned/multikey-v1.json",
        "https://w3id.org/security/jwk/v1, sha256-pinned/jwk-v1.json",
        "https://www.w3.org/ns/cid/v1, sha256-pinned/cid-v1.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/context.json, ob-v3p0.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json, ob-v3p0-3.0.1.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json, ob-v3p0-3.0.2.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json, ob-v3p0-3.0.3.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json, ob-v3p0-extensions.json",
        "https://purl.imsglobal.org/spec/clr/v2p0/context.json, clr-v2p0.json",
        "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json, clr-v2p0-2.0.1.json",
        "https://w3id.org/openbadges/v2, ob-v2p0.json",
    })
    void definesTheSameTermsAsTheOfficialContext(String url, String official) throws Exception {
        assertThat(context(url)).isEqualTo(Vectors.json("contexts/" + official));
    }

    @Test
    void knowsNoOther() {
        assertThat(Contexts.all().knows("https://example.org/context")).isFalse();
    }

    /** An alias in any context would let somebody hide, for instance, the end of validity under another name. */
    @Test
    void givesEachMeasureOfValidityOneName() throws Exception {
        Map<String, Set<String>> names = new HashMap<>();
        for (var url : Contexts.all().urls()) {
            terms(context(url), names);
        }

        var cred = "https://www.w3.org/2018/credentials#";
        for (var term : new String[] {
            "issuer",
            "validFrom",
            "validUntil",
            "credentialStatus",
            "credentialSubject",
            "issuanceDate",
            "expirationDate"
        }) {
            assertThat(names.getOrDefault(cred + term, Set.of())).as(term).containsExactly(term);
        }
    }

    private static void terms(JsonObject object, Map<String, Set<String>> names) {
        object.forEach((name, value) -> {
            if (value instanceof JsonObject inner) {
                if (inner.get("@id") != null) {
                    names.computeIfAbsent(expanded(inner.getString("@id")), _ -> new TreeSet<>())
                            .add(name);
                }
                terms(inner, names);
            } else if (value.getValueType() == JsonValue.ValueType.STRING && !name.startsWith("@")) {
                names.computeIfAbsent(expanded(object.getString(name)), _ -> new TreeSet<>())
                        .add(name);
            }
        });
    }

    private static String expanded(String iri) {
        return iri.startsWith("cred:") ? "https://www.w3.org/2018/credentials#" + iri.substring(5) : iri;
    }

    private static JsonObject context(String url) throws Exception {
        return Contexts.all()
                .loadDocument(URI.create(url), new DocumentLoaderOptions())
                .getJsonContent()
                .orElseThrow()
                .asJsonObject();
    }
}
