package org.corymb.badges.internal.json;

/**
 * How much JSON is read.
 *
 * @param bytes longest text in bytes
 * @param depth deepest nesting
 * @param values most values
 */
public record JsonBounds(int bytes, int depth, int values) {
    /** Enough for a badge with its pictures inside. */
    public static final JsonBounds BADGE = new JsonBounds(4 << 20, 48, 50_000);
}
