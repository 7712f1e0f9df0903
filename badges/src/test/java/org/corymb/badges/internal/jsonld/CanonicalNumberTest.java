package org.corymb.badges.internal.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonNumber;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.corymb.badges.internal.json.JsonBounds;
import org.corymb.badges.internal.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalNumberTest {
    /** The expected forms were computed by a JavaScript engine. */
    @ParameterizedTest
    @CsvSource({
        "8.2, 8.199999999999999E0",
        "742.286, 7.422859999999999E2",
        "0.1, 1.0E-1",
        "1, 1",
        "10, 10",
        "-5, -5",
        "1.5, 1.5E0",
        "100.25, 1.0025E2",
        "1e21, 1.0E21",
        "1.5e-7, 1.5E-7",
        "0.000001, 1.0E-6",
        "123456789.125, 1.23456789125E8",
        "1.7976931348623157e308, 1.797693134862316E308",
        "0.30000000000000004, 3.0E-1",
        "2.675, 2.675E0",
        "9.995, 9.994999999999999E0",
        "-0.1, -1.0E-1",
        "33.333, 3.3333E1",
        "1.0, 1",
        "-0, 0",
        "1e3, 1000"
    })
    void isWrittenAsJavaScriptWritesIt(String json, String lexical) {
        assertThat(number(json).lexical("http://www.w3.org/2001/XMLSchema#float"))
                .isEqualTo(lexical);
    }

    @Test
    void hasAnExponentAsADouble() {
        assertThat(number("10").lexical(CanonicalNumber.DOUBLE)).isEqualTo("1.0E1");
        assertThat(number("0").lexical(CanonicalNumber.DOUBLE)).isEqualTo("0.0E0");
    }

    @Test
    void hasSixteenDigitsOfItsExactValue() {
        var random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            double value = Math.scalb(1 + random.nextDouble(), random.nextInt(56) - 2);
            var rounded = new BigDecimal(value).round(new MathContext(16, RoundingMode.HALF_UP));

            assertThat(new BigDecimal(number(new BigDecimal(value)).lexical(CanonicalNumber.DOUBLE)))
                    .isEqualByComparingTo(rounded);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0x1.3ffffffffffffp3, 0x1.f3fffffffffffp9, 1, 0x1p50, 0x1.fffffffffffffp49})
    void hasSixteenDigitsWhereTheyRunOver(double value) {
        var rounded = new BigDecimal(value).round(new MathContext(16, RoundingMode.HALF_UP));

        assertThat(new BigDecimal(number(new BigDecimal(value)).lexical(CanonicalNumber.DOUBLE)))
                .isEqualByComparingTo(rounded);
    }

    private static CanonicalNumber number(BigDecimal value) {
        return new CanonicalNumber(JsonText.JSON.createValue(value));
    }

    @Test
    void isRefusedWhenProgramsReadItDifferently() {
        assertThatThrownBy(() -> number("9007199254740993")).isInstanceOf(UnsafeDocument.class);
        assertThatThrownBy(() -> number("1e-7")).isInstanceOf(UnsafeDocument.class);
        assertThatThrownBy(() -> number("-5e-324")).isInstanceOf(UnsafeDocument.class);
        assertThatThrownBy(() -> number("1e400")).isInstanceOf(UnsafeDocument.class);
    }

    private static CanonicalNumber number(String json) {
        var object = JsonText.parse(
                ("{\"n\":" + json + "}").getBytes(java.nio.charset.StandardCharsets.UTF_8), JsonBounds.BADGE);
        return new CanonicalNumber((JsonNumber) object.get("n"));
    }
}
