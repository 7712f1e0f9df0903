package org.corymb.badges;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The fixtures of the official validator. It takes the fragment of a key's URL for the key and never asks the issuer;
 * here the issuer of each fixture lists exactly the four keys that they are signed with.
 */
class ValidatorFixturesTest {
    private static final List<String> KEYS = List.of(
            "z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi",
            "z6MkrvfzkMnvCroEUP2DVc9SHPE48CRsvHiVSusHioxTYu1x",
            "z6MknNHHrBzPytzu6CUBP9Lg7fg4KSBjzimc2Frh693YbMiv",
            "zDnaekGZTbQBerwcehBSXLqAg6s55hVEBms1zFy89VHXtJSa9");

    @ParameterizedTest
    @CsvSource({
        "simple.json, VALID_UNCONFIRMED",
        "simple-json.png, VALID_UNCONFIRMED",
        "simple-json.svg, VALID_UNCONFIRMED",
        "simple-multiple-proofs.json, VALID_UNCONFIRMED",
        "simple-context-version.json, VALID_UNCONFIRMED",
        "simple-did-web-method.json, VALID_UNCONFIRMED",
        "simple-err-expired.json, EXPIRED",
        "simple-err-issued.json, MALFORMED",
        "simple-did-key-method.json, FORGED",
        "simple-err-proof-method-unknown-did-method.json, FORGED",
        "simple-err-proof-method-unknown-scheme.json, FORGED",
        "simple-err-proof-method.json, FORGED",
        "simple-err-proof-value.json, ALTERED",
        "simple-err-proof-method-no-scheme.json, MALFORMED",
        "simple-err-context.json, MALFORMED",
        "simple-err-type.json, MALFORMED",
        "simple-err-issuer.json, MALFORMED",
        "simple-err-issuer-type.json, MALFORMED",
        "simple-err-credential-subject-type.json, MALFORMED",
        "simple-err-credential-subject-achievement-result-description-type.json, MALFORMED",
        "simple-err-credential-subject-identifier-type.json, MALFORMED",
        "simple-err-credential-subject-profile-type.json, MALFORMED",
        "simple-err-credential-subject-result-type.json, MALFORMED",
        "simple-err-evidence-type.json, MALFORMED",
        "simple-err-issuer-otheridentifier-type.json, MALFORMED",
        "simple-err-issuer-parentorg-type.json, MALFORMED",
        "simple-noproof.json, MALFORMED",
        "simple-eddsa-2022.json, VALID_UNCONFIRMED",
        "simple_v1.json, VALID_UNCONFIRMED",
        "sd/derivedcredential.json, VALID_UNCONFIRMED",
        "simple.jwt, MALFORMED",
        "simple-jwt.png, FORGED",
        "simple-jwt.svg, FORGED",
        "simple-jwt_v1.png, FORGED",
        "simple-jwt_v1.svg, FORGED",
        "velocity.jwt, MALFORMED",
        "complete.json, FORGED",
        "complete_v1.json, MALFORMED",
    })
    void comesToTheExpectedVerdict(String fixture, Verdict verdict) {
        var report = VerifyCredential.with(ValidatorFixturesTest::issuer)
                .at(InstantSource.fixed(Instant.parse("2026-11-21T00:00:00Z")))
                .verify(Vectors.bytes("1edtech-validator/ob30/" + fixture));

        assertThat(report.verdict()).as(report.json()).isEqualTo(verdict);
    }

    private static LoadedDocument issuer(URI url) {
        var keys = KEYS.stream().map(key -> method(url, key)).collect(Collectors.joining(","));
        var document = "{\"id\":\"" + url + "\",\"assertionMethod\":[" + keys + "]}";
        return new LoadedDocument(url, "application/json", document.getBytes(UTF_8));
    }

    private static String method(URI url, String key) {
        return "{\"id\":\"#" + key + "\",\"type\":\"Multikey\",\"controller\":\"" + url + "\",\"publicKeyMultibase\":\""
                + key + "\"}";
    }
}
