package org.corymb.badges;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    private static final String FOLDER = "1edtech-validator/ob30/";
    private static final String TABLE = "validator-fixtures-ob30.md";

    @ParameterizedTest
    @MethodSource("table")
    void comesToTheExpectedVerdict(ValidatorTable.Row row) {
        var report = VerifyCredential.with(ValidatorFixturesTest::issuer)
                .at(InstantSource.fixed(Instant.parse("2026-11-21T00:00:00Z")))
                .verify(Vectors.bytes(FOLDER + row.fixture()));

        assertThat(report.verdict()).as(report.json()).isEqualTo(row.ours());
        assertThat(row.agrees() || !row.why().isEmpty()).as("a reason is given").isTrue();
    }

    static List<ValidatorTable.Row> table() {
        return ValidatorTable.read(TABLE);
    }

    @Test
    void namesEveryFixture() {
        var named = table().stream().map(ValidatorTable.Row::fixture).sorted().toList();
        assertThat(named).hasSize(46).isEqualTo(ValidatorTable.files(FOLDER));
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
