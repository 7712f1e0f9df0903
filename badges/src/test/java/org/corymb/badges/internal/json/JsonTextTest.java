package org.corymb.badges.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"\u00C3(", "\u00C0\u00AF", "\u00ED\u00A0\u0080", "\u00FF", "\u00EF\u00BF\u00BD\u00FF"})
    void refusesWhatIsNoUtf8(String octets) {
        byte[] bytes = ("{\"a\":\"" + octets + "\"}").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> JsonText.parse(bytes, JsonBounds.BADGE)).hasMessage("is not UTF-8");
    }

    @Test
    void refusesOctetsThatAreNothingBeforeAnything() {
        for (byte[] octets : new byte[][] {{(byte) 0xFF}, {(byte) 0xEF, (byte) 0xBB}}) {
            assertThatThrownBy(() -> JsonText.parse(octets, JsonBounds.BADGE)).hasMessage("is not UTF-8");
        }
    }

    @Test
    void readsAReplacementCharacterThatStandsThere() {
        assertThat(parsed("{\"a\":\"\uFFFD\"}").getString("a")).isEqualTo("\uFFFD");
    }

    @Test
    void namesAMemberThatStandsThereTwice() {
        assertThatThrownBy(() -> parsed("{\"a\":1,\"b\":{\"c\":1,\"d\":2,\"c\":1}}"))
                .hasMessage("has the member \"c\" twice");
        assertThatThrownBy(() -> parsed("{\"a\":1,\"b\":2,\"b\":1}")).hasMessage("has the member \"b\" twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83c", "\\udf93", "\\udf93\\ud83c", "x\\ud83cx", "\\ud83c\\ud83c\\udf93"})
    void refusesHalfACharacter(String escaped) {
        assertThatThrownBy(() -> parsed("{\"a\":\"" + escaped + "\"}")).hasMessageContaining("half a character");
    }

    @Test
    void readsCharactersOfTwoHalves() {
        assertThat(parsed("{\"a\":\"\\ud83c\\udf93\\ud83c\\udf93x\"}").getString("a"))
                .isEqualTo("\uD83C\uDF93\uD83C\uDF93x");
    }

    private static jakarta.json.JsonObject parsed(String json) {
        return JsonText.parse(json.getBytes(StandardCharsets.UTF_8), JsonBounds.BADGE);
    }
}
