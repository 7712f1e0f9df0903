package org.corymb.lms.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.corymb.lms.requirement.Requirement.AllOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                CefRules.CENTRE_2021,
                CefRules.CENTRE_2021_AUTUMN,
                CefRules.CENTRE_2022,
                CefRules.DEMO_V1,
                CefRules.DEMO_V2,
                CefRules.DEMO_V3,
                "{\"atLeast\":{\"count\":1,\"of\":[{\"assignment\":{\"code\":\"NOC\",\"level\":1}}]}}",
                "{\"sessions\":{\"kinds\":[\"SOCIAL\",\"LESSON\"],\"minimumShare\":66,\"allowedMisses\":2}}"
            })
    void readsBackWhatItWrote(String json) {
        var rule = RequirementJson.read(json);

        assertThat(RequirementJson.read(RequirementJson.write(rule))).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                                                  | ``                        | one property
            {}                                                                  | ``                        | one property
            {"allOf":[],"x":1}                                                  | ``                        | one property
            {"allOf":[]}                                                        | /allOf                    | at least one
            {"everyOf":[]}                                                      | /everyOf                  | unknown everyOf
            {"allOf":[{"assignment":{"code":"A1"}}]}                            | /allOf/0/assignment       | level is missing
            {"allOf":[{"assignment":{"code":"A1","level":"3"}}]}                | /allOf/0/assignment/level | whole number
            {"allOf":[{"assignment":{"code":"A1","level":11}}]}                 | /allOf/0/assignment       | level-out-of-range
            {"assignment":{"code":"A1","level":3,"lvl":3}}                      | /assignment/lvl           | unknown property
            {"assignment":{"code":"A1","code":"A2","level":3}}                  | ``                        | Duplicate
            {"sessions":{"required":3,"allowedMisses":1}}                       | /sessions                 | not both
            {"sessions":{"makeUps":1}}                                          | /sessions                 | is missing
            {"sessions":{"required":1,"kinds":["COLAB"]}}                       | /sessions/kinds/0         | expected one of
            {"sessions":{"required":1.5}}                                       | /sessions/required        | whole number
            {"sessions":{"required":1,"minimumShare":101}}                      | /sessions                 | share-out-of-range
            {"role":{"role":"SLEPT"}}                                           | /role/role                | expected one of
            {"confirm":{"key":"No","text":"x"}}                                 | /confirm                  | key-shape
            {"atLeast":{"count":2,"of":[{"confirm":{"key":"a","text":"x"}}]}}   | /atLeast                  | count-out-of-range
            {"confirm":{"key":"a","text":"x"}} {}                               | ``                        | not JSON
            nonsense                                                            | ``                        | not JSON
            """)
    void saysWhatIsWrongAndWhere(String json, String where, String problem) {
        assertThatExceptionOfType(BrokenRequirement.class)
                .isThrownBy(() -> RequirementJson.read(json))
                .satisfies(broken -> assertThat(broken.where()).isEqualTo(where))
                .satisfies(broken -> assertThat(broken.problem()).contains(problem));
    }

    @Test
    void refusesATreeThatIsTooDeep() {
        var deep = "{\"allOf\":[".repeat(9) + "{\"confirm\":{\"key\":\"a\",\"text\":\"x\"}}" + "]}".repeat(9);

        assertThatExceptionOfType(BrokenRequirement.class)
                .isThrownBy(() -> RequirementJson.read(deep))
                .satisfies(broken -> assertThat(broken.problem()).isEqualTo("nested deeper than 8"));
    }

    @Test
    void refusesATreeThatIsTooWide() {
        var wide = "{\"confirm\":{\"key\":\"a\",\"text\":\"x\"}},".repeat(200);

        assertThatExceptionOfType(BrokenRequirement.class)
                .isThrownBy(() -> RequirementJson.read("{\"allOf\":[" + wide.substring(0, wide.length() - 1) + "]}"))
                .satisfies(broken -> assertThat(broken.where()).isEqualTo("/allOf/199"));
    }

    @Test
    void refusesAHugeDocumentBeforeItParsesIt() {
        assertThatExceptionOfType(BrokenRequirement.class)
                .isThrownBy(() -> RequirementJson.read("[".repeat(70_000)))
                .satisfies(broken -> assertThat(broken.problem()).startsWith("longer than"));
    }

    @Test
    void putsARuleIntoASentence() {
        var rule = RequirementJson.read(CefRules.CENTRE_2022);

        assertThat(rule.sentence())
                .isEqualTo(Sentence.of(
                        "rule.all-of",
                        ((AllOf) rule).of().stream().map(Requirement::sentence).toList()));
        assertThat(((AllOf) rule).of().getFirst().sentence())
                .isEqualTo(Sentence.of("rule.confirm", "attend regularly"));
    }
}
