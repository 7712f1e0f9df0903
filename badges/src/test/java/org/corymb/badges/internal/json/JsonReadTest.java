package org.corymb.badges.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of JSON that somebody else wrote, and within which bounds. */
class JsonReadTest {
    private static final JsonBounds SMALL = new JsonBounds(64, 4, 6);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~|is not JSON",
                "[]|is not a JSON object",
                "\"a\"|is not a JSON object",
                "{} {}|is not JSON",
                "{}x|is not JSON",
                "{|is not JSON",
                "{\"a\":|is not JSON",
                "{\"a\":[1|is not JSON",
                "{\"a\":}|is not JSON",
                "{\"a\":[1,]}|is not JSON",
                "{\"a\":{\"b\":{\"c\":{}}}}|~~",
                "{\"a\":{\"b\":{\"c\":1}}}|~~",
                "{\"a\":{\"b\":{\"c\":{\"d\":1}}}}|is nested too deeply or has too many values",
                "{\"a\":[[[]]]}|~~",
                "{\"a\":[[[1]]]}|is nested too deeply or has too many values",
                "{\"a\":[1,2,3,4,5]}|~~",
                "{\"a\":[1,2,3,4,5,6]}|is nested too deeply or has too many values",
                "{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,\"f\":6,\"g\":7}|is nested too deeply or has too many values",
                "{\"a\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}|~~",
                "{\"a\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}|is longer than 64 bytes"
            })
    void readsOneObjectWithinItsBounds(String json, String why) {
        byte[] bytes = json.getBytes(UTF_8);
        if (why.isEmpty()) {
            assertThat(JsonText.parse(bytes, SMALL)).containsKey("a");
        } else {
            assertThatThrownBy(() -> JsonText.parse(bytes, SMALL))
                    .isInstanceOf(UnreadableJson.class)
                    .hasMessage(why);
        }
    }

    @Test
    void readsNumbersOfBearableLengthAsTheyAreWritten() {
        var longest = "1." + "0".repeat(62);

        assertThat(json("{'n':" + longest + "}").get("n")).hasToString(longest);
        assertThatThrownBy(() -> json("{'n':" + longest + "0}")).hasMessage("has a number of more than 64 characters");
    }

    @Test
    void readsPastTheMarkOfUtf8() {
        assertThat(json("\uFEFF{'a':1}")).containsKey("a");
        assertThat(json("\uFEFF{'a':'\uFFFD'}").getString("a")).isEqualTo("\uFFFD");
        assertThatThrownBy(() -> json("\uFEFF")).hasMessage("is not JSON");
    }

    @Test
    void shortensWhatIsTooLongForASentence() {
        assertThat(JsonText.quote("x".repeat(200))).isEqualTo('"' + "x".repeat(200) + '"');
        assertThat(JsonText.quote("x".repeat(201))).isEqualTo('"' + "x".repeat(200) + "...\"");
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "'\"7\"', 7",
        "0, 0",
        "9999999999, 9999999999",
        "10000000000, -1",
        "-1, -1",
        "1.0, -1",
        "1e3, -1",
        "'\"x\"', -1",
        "'\"\"', -1",
        "[7], -1",
        "null, -1"
    })
    void readsAWholeNumber(String value, long number) {
        assertThat(JsonRead.index(json("{'n':" + value + "}"), "n")).isEqualTo(number);
        assertThat(JsonRead.index(json("{}"), "n")).isEqualTo(-1);
    }

    @Test
    void readsWhatIsThereAndOfItsKind() {
        var object = json("{'t':'x','o':{'id':'y'},'d':'2026-11-20T10:00:00Z','l':['a',{'id':'b'},1,'c'],'n':1}");

        assertThat(JsonRead.text(object, "t")).isEqualTo("x");
        assertThat(JsonRead.text(object, "o")).isNull();
        assertThat(JsonRead.object(object, "o")).isEqualTo(json("{'id':'y'}"));
        assertThat(JsonRead.object(object, "t")).isNull();
        assertThat(JsonRead.id(object, "t")).isEqualTo("x");
        assertThat(JsonRead.id(object, "o")).isEqualTo("y");
        assertThat(JsonRead.id(object, "n")).isNull();
        assertThat(JsonRead.instant(object, "d")).isEqualTo(Instant.parse("2026-11-20T10:00:00Z"));
        assertThat(JsonRead.instant(object, "t")).isNull();
        assertThat(JsonRead.instant(object, "n")).isNull();
        assertThat(JsonRead.texts(object, "l")).containsExactly("a", "c");
        assertThat(JsonRead.texts(object, "t")).containsExactly("x");
        assertThat(JsonRead.texts(object, "none")).isEmpty();
        assertThat(JsonRead.texts(object.get("l"))).containsExactly("a", "c");
        assertThat(JsonRead.objects(object, "l")).containsExactly(json("{'id':'b'}"));
        assertThat(JsonRead.objects(object, "o")).containsExactly(json("{'id':'y'}"));
        assertThat(JsonRead.values(object, "l")).hasSize(4);
        assertThat(JsonRead.values(object, "none")).isEmpty();
    }

    @Test
    void writesWhatIsThereInTheOrderOfTheCalls() {
        var written = new Members()
                .put("z", "text")
                .put("n", (@Nullable String) null)
                .put("time", Instant.parse("2026-11-20T10:00:00.999Z"))
                .put("noTime", (@Nullable Instant) null)
                .put("number", new BigDecimal("8.20"))
                .put("noNumber", (@Nullable BigDecimal) null)
                .put("value", JsonValue.TRUE)
                .put("noValue", (@Nullable JsonValue) null)
                .list("texts", "a", "b")
                .list("noTexts")
                .objects(
                        "objects", List.of("x"), x -> new Members().put("id", x).build())
                .objects(
                        "noObjects",
                        List.<String>of(),
                        x -> new Members().put("id", x).build())
                .all(Map.of("more", JsonValue.NULL))
                .build();

        assertThat(JsonText.write(written))
                .isEqualTo("{'z':'text','time':'2026-11-20T10:00:00Z','number':8.20,'value':true,'texts':['a','b'],"
                                .replace('\'', '"')
                        + "'objects':[{'id':'x'}],'more':null}".replace('\'', '"'));
    }

    private static JsonObject json(String text) {
        return JsonText.parse(text.replace('\'', '"').getBytes(UTF_8), JsonBounds.BADGE);
    }
}
