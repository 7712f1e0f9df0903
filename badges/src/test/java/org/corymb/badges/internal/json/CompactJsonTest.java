package org.corymb.badges.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CompactJsonTest {
    @Test
    void writesEveryCharacterAsTheProviderWritesIt() {
        var all = new StringBuilder();
        for (int c = 0; c < 0x11000; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                all.appendCodePoint(c);
            }
        }

        assertSame(JsonText.JSON.createValue(all.toString()));
        assertSame(new Members().put(all.toString(), "").build());
    }

    @Test
    void writesEveryKindOfValueAsTheProviderWritesIt() {
        var values = JsonText.JSON
                .createArrayBuilder()
                .add(JsonValue.EMPTY_JSON_OBJECT)
                .add(JsonValue.EMPTY_JSON_ARRAY)
                .add(true)
                .add(false)
                .addNull()
                .add(new BigDecimal("8.20"))
                .add(new BigDecimal("1E+5"))
                .add(-0.5)
                .add(Long.MIN_VALUE);
        var object = JsonText.JSON
                .createObjectBuilder()
                .add("a", values)
                .add("b", "x")
                .add("c", 1);

        assertSame(object.build());
    }

    @Test
    void writesAgainAfterAVeryLongText() {
        var longText = JsonText.JSON.createValue("Åse ".repeat(200_000));

        assertSame(longText);
        assertSame(JsonText.JSON.createValue("short"));
    }

    @Test
    void readsWhatItWrote() {
        var object = new Members()
                .put("name", "Zoë \uFFFD \uD83C\uDF93 \"quoted\" \\ \u0001")
                .build();
        byte[] utf8 = JsonText.write(object).getBytes(StandardCharsets.UTF_8);

        assertThat(JsonText.parse(utf8, JsonBounds.BADGE)).isEqualTo(object);
    }

    private static void assertSame(JsonValue value) {
        var text = new StringWriter();
        try (var writer = JsonText.JSON.createWriter(text)) {
            writer.write(value);
        }
        assertThat(JsonText.write(value)).isEqualTo(text.toString());
    }
}
