package org.corymb.badges;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What JSON-LD would drop without a word, or read under another name, is neither signed nor believed. */
class SafeModeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "undefined term            | \"term\":              | \"turm\":\"x\",\"term\":",
                "relative subject          | \"did:example:amara\"  | \"amara\"",
                "malformed subject         | \"did:example:amara\"  | \"did:example:a mara\"",
                "undefined type            | \"type\":[\"Profile\"] | \"type\":[\"Profile\",\"Porfile\"]",
                "keyword as a type         | \"type\":[\"Profile\"] | \"type\":[\"Profile\",\"@foo\"]",
                "blank identifier          | \"did:example:amara\"  | \"_:b0\"",
                "index                     | \"term\":              | \"@index\":\"x\",\"term\":",
                "alias of a keyword        | \"id\":\"did:example:amara\" | \"@id\":\"did:example:amara\"",
                "full name of a term       | \"validFrom\":         | \"https://www.w3.org/2018/credentials#validFrom\":",
                "reverse                   | \"term\":              | \"@reverse\":{},\"term\":",
                "null                      | \"term\":              | \"role\":null,\"term\":",
                "empty object              | \"term\":              | \"role\":{},\"term\":",
                "inner context             | \"term\":              | \"@context\":{\"x\":\"https://example.org/x\"},\"x\":1,\"term\":",
                "unknown context           | \"@context\":[         | \"@context\":[\"https://example.org/context\",",
                "number that differs       | \"creditsEarned\":742.286 | \"creditsEarned\":9007199254740993",
                "direction                 | \"name\":\"Centre\"    | \"name\":{\"@value\":\"Centre\",\"@direction\":\"rtl\"}",
                "broken language           | \"name\":\"Centre\"    | \"name\":{\"@value\":\"Centre\",\"@language\":\"e n\"}",
            })
    void isNeitherSignedNorBelieved(String what, String from, String to) {
        var json = Badges.signed(Badges.amaras().build()).json().replace(from, to);
        var unsigned = JsonText.JSON
                .createObjectBuilder(JsonText.parse(json.getBytes(UTF_8), JsonBounds.BADGE))
                .remove("proof")
                .build();

        assertThat(json).as(what).contains(to);
        assertThatThrownBy(() -> Badges.issuing().sign(unsigned, Badges.KEY, Badges.METHOD))
                .as(what)
                .isInstanceOf(SpecificationViolation.class);
        var report = Badges.verifying().verify(json.getBytes(UTF_8));
        assertThat(report.verdict()).as(what + report.json()).isIn(Verdict.MALFORMED, Verdict.UNVERIFIABLE);
    }
}
