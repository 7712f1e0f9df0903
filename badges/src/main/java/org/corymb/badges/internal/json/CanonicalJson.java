package org.corymb.badges.internal.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.TreeMap;

/**
 * JSON in the one form that can be signed: members in the order of their UTF-16 units, no spaces, shortest escapes,
 * numbers as ECMAScript writes them.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785, 3.2</a>
 */
public final class CanonicalJson {
    private static final int MOST_DIGITS = 21;
    private static final String SHORT_ESCAPES = "\b\t\n\f\r\"\\";
    private static final String SHORT_NAMES = "btnfr\"\\";

    private final StringBuilder text = new StringBuilder(4096);

    private CanonicalJson() {}

    /**
     * Writes a value.
     *
     * @throws UnreadableJson if a number is beyond the range of doubles or a text has half a character
     */
    public static String write(JsonValue value) {
        var json = new CanonicalJson();
        json.value(value);
        return json.text.toString();
    }

    /** Whether a number loses nothing when it is read as a double, as all who read JSON may do. */
    public static boolean isExact(JsonNumber number) {
        return Double.isFinite(number.doubleValue())
                && new BigDecimal(number(number.doubleValue())).compareTo(number.bigDecimalValue()) == 0;
    }

    private void value(JsonValue value) {
        switch (value) {
            case JsonObject object -> object(object);
            case JsonArray array -> array(array);
            case JsonString string -> string(string.getString());
            case JsonNumber number -> text.append(number(number.doubleValue()));
            default -> text.append(value);
        }
    }

    private void object(JsonObject object) {
        text.append('{');
        new TreeMap<>(object).forEach((name, value) -> {
            separate('{');
            string(name);
            text.append(':');
            value(value);
        });
        text.append('}');
    }

    private void array(JsonArray array) {
        text.append('[');
        array.forEach(value -> {
            separate('[');
            value(value);
        });
        text.append(']');
    }

    private void separate(char start) {
        if (text.charAt(text.length() - 1) != start) {
            text.append(',');
        }
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            int escape = SHORT_ESCAPES.indexOf(c);
            if (escape >= 0) {
                text.append('\\').append(SHORT_NAMES.charAt(escape));
            } else if (c < ' ') {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    /** ECMAScript's Number::toString (ECMA-262, 6.1.6.1.20). */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new UnreadableJson("has a number that is too large");
        }
        if (value == 0) {
            return "0";
        }
        var shortest = shortest(Math.abs(value));
        return (value < 0 ? "-" : "") + notation(shortest.unscaledValue().toString(), shortest);
    }

    private static String notation(String digits, BigDecimal value) {
        int point = digits.length() - value.scale();
        if (digits.length() <= point && point <= MOST_DIGITS) {
            return digits + "0".repeat(point - digits.length());
        }
        if (0 < point && point <= MOST_DIGITS) {
            return digits.substring(0, point) + '.' + digits.substring(point);
        }
        if (-6 < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        var mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return mantissa + 'e' + (point > 0 ? "+" : "-") + Math.abs(point - 1);
    }

    /** The fewest digits that give this double again; Java writes at least two. */
    private static BigDecimal shortest(double value) {
        var java = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        var one = java.round(new MathContext(1, RoundingMode.HALF_EVEN)).stripTrailingZeros();
        return one.doubleValue() == value ? one : java;
    }
}
