package org.corymb.badges.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonNumber;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of RFC 8785. */
class CanonicalJsonTest {
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "3fe0000000000000, 0.5",
        "bfe0000000000000, -0.5",
        "405ec00000000000, 123",
        "4415af1d78b58c40, 100000000000000000000",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void writesNumbersAsEcmascriptDoes(String bits, String text) {
        assertThat(CanonicalJson.number(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))))
                .isEqualTo(text);
    }

    @Test
    void writesEveryNumberSoThatItIsReadAgain() {
        var random = new Random(11);
        for (int i = 0; i < 100_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertThat(Double.parseDouble(CanonicalJson.number(value))).isEqualTo(value + 0.0);
            }
        }
    }

    @Test
    void ordersMembersByTheirUtf16Units() {
        assertThat(
                        canonical(
                                "{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}"))
                .isEqualTo(
                        "{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,\"\ud83d\ude00\":5,\"\ufb33\":3}");
    }

    @Test
    void writesTheExampleOfTheRfc() {
        assertThat(canonical("""
                                {
                                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                                  "literals": [null, true, false], "empty": [{}, [], ""]
                                }"""))
                .isEqualTo("{\"empty\":[{},[],\"\"],\"literals\":[null,true,false],"
                        + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "8.2, true",
        "8.20, true",
        "742.286, true",
        "1e3, true",
        "0.30000000000000004, true",
        "333333333.33333329, false",
        "12345678901234567891, false",
        "9007199254740993, false",
        "1e400, false",
        "1e-400, false"
    })
    void tellsNumbersThatLoseSomething(String text, boolean exact) {
        var object = JsonText.parse(("{\"n\":" + text + "}").getBytes(UTF_8), JsonBounds.BADGE);

        assertThat(CanonicalJson.isExact((JsonNumber) object.get("n"))).isEqualTo(exact);
    }

    @Test
    void escapesWhatMustBeEscapedAndNothingElse() {
        assertThat(canonical("{\"s\":\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f \\u007f\\\"\\\\/\"}"))
                .isEqualTo("{\"s\":\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f \u007f\\\"\\\\/\"}");
    }

    @Test
    void refusesNumbersBeyondDoubles() {
        assertThatThrownBy(() -> canonical("{\"n\":1e400}")).isInstanceOf(UnreadableJson.class);
    }

    private static String canonical(String json) {
        return CanonicalJson.write(JsonText.parse(json.getBytes(UTF_8), JsonBounds.BADGE));
    }
}
