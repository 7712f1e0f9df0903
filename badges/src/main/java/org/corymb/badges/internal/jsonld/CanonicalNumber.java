package org.corymb.badges.internal.jsonld;

import jakarta.json.JsonNumber;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How a JSON number is written in RDF, so that every processor writes the same.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11-api/#data-round-tripping">JSON-LD 1.1 API, 8.6 Data Round Tripping</a>
 */
final class CanonicalNumber {
    static final String DOUBLE = "http://www.w3.org/2001/XMLSchema#double";
    static final String INTEGER = "http://www.w3.org/2001/XMLSchema#integer";
    private static final MathContext SIXTEEN_DIGITS = new MathContext(16, RoundingMode.HALF_UP);
    private static final MathContext ONE_DIGIT = new MathContext(1, RoundingMode.HALF_EVEN);
    private static final double LARGEST_INTEGER = 1e21;
    private static final double LARGEST_EASY = 1L << 50;
    private static final long IMPLICIT_ONE = 1L << 52;
    private static final long RUN_OVER = 10_000_000_000_000_000L;

    private final double value;

    CanonicalNumber(JsonNumber number) {
        this.value = number.doubleValue();
        if (Double.isInfinite(value)) {
            throw new UnsafeDocument("The number " + number + " is too large.");
        }
        if (isTakenForAnInteger()) {
            throw new UnsafeDocument("The number " + number + " is so small that some programs read it as 0.");
        }
        if (isInteger() && new BigDecimal(value).compareTo(number.bigDecimalValue()) != 0 && Math.abs(value) > 1) {
            throw new UnsafeDocument("The number " + number + " is read differently by different programs.");
        }
    }

    /** Where JavaScript writes 1e-7 without a point, its JSON-LD processor sees no fraction. */
    private boolean isTakenForAnInteger() {
        return value != 0
                && Math.abs(value) < 1e-6
                && new BigDecimal(value).round(ONE_DIGIT).doubleValue() == value;
    }

    boolean isInteger() {
        return value % 1 == 0 && Math.abs(value) < LARGEST_INTEGER;
    }

    /** The datatype of a number under a word that has none. */
    String naturalType() {
        return isInteger() ? INTEGER : DOUBLE;
    }

    /** The lexical form for a datatype: xsd:double is always written with an exponent. */
    String lexical(String datatype) {
        return isInteger() && !datatype.equals(DOUBLE)
                ? new BigDecimal(value).toBigInteger().toString()
                : exponential();
    }

    private String exponential() {
        if (value == 0) {
            return "0.0E0";
        }
        long known = sixteenDigits(Math.abs(value));
        if (known > 0) {
            return exponential(
                    Long.toString(known), Long.toString((long) Math.abs(value)).length() - 1);
        }
        var rounded = new BigDecimal(Math.abs(value)).round(SIXTEEN_DIGITS);
        return exponential(rounded.unscaledValue().toString(), rounded.precision() - rounded.scale() - 1);
    }

    /** The first sixteen digits, rounded, of a number from 1 on and of some size; 0 for others, and where they run over. */
    private static long sixteenDigits(double positive) {
        if (positive < 1 || positive >= LARGEST_EASY) {
            return 0;
        }
        int fraction = Double.PRECISION - 1 - Math.getExponent(positive);
        long mantissa = (Double.doubleToRawLongBits(positive) & (IMPLICIT_ONE - 1)) | IMPLICIT_ONE;
        long scale = 1;
        for (double limit = 1e15; limit > 1 && positive < limit; limit /= 10) {
            scale *= 10;
        }
        long high = Math.multiplyHigh(mantissa, scale);
        long low = mantissa * scale;
        long roundedUp = (low >>> (fraction - 1)) & 1;
        long digits = ((high << (Long.SIZE - fraction)) | (low >>> fraction)) + roundedUp;
        return digits < RUN_OVER ? digits : 0;
    }

    private String exponential(String digits, int exponent) {
        int end = digits.length();
        while (end > 1 && digits.charAt(end - 1) == '0') {
            end--;
        }
        var fraction = end == 1 ? "0" : digits.substring(1, end);
        return (value < 0 ? "-" : "") + digits.charAt(0) + '.' + fraction + 'E' + exponent;
    }
}
