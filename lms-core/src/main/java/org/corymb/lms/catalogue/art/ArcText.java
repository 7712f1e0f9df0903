package org.corymb.lms.catalogue.art;

import java.util.Map;

/**
 * A line of capitals on a circle.
 *
 * @param radius of the base line
 * @param width what the line is stretched to, so that any font of a system fits
 * @param span the angle it covers, in degrees
 * @param top over the centre, clockwise; else under it, anticlockwise
 */
record ArcText(String id, String text, double size, double radius, double width, double span, boolean top, double cy) {

    private static final Map<Character, Double> CAPITALS = Map.ofEntries(
            Map.entry('I', .29),
            Map.entry('J', .56),
            Map.entry('L', .57),
            Map.entry('E', .60),
            Map.entry('F', .58),
            Map.entry('T', .62),
            Map.entry('S', .65),
            Map.entry('P', .64),
            Map.entry('R', .66),
            Map.entry('B', .66),
            Map.entry('M', .90),
            Map.entry('W', 1.02),
            Map.entry('N', .76),
            Map.entry('O', .78),
            Map.entry('Q', .78),
            Map.entry('G', .76),
            Map.entry('D', .73),
            Map.entry('U', .74),
            Map.entry('H', .75),
            Map.entry('C', .74),
            Map.entry('Y', .67),
            Map.entry('V', .69),
            Map.entry('A', .71),
            Map.entry(' ', .30));

    static ArcText upper(Body body, String text) {
        return fitted("a", text, body.upperSize, body, true, .07);
    }

    static ArcText lower(Body body, String text) {
        return fitted("b", text, body.lowerSize, body, false, body.lowerTracking);
    }

    private static ArcText fitted(String id, String text, double size, Body body, boolean top, double tracking) {
        var radius = body.ring + (top ? -.36 : .36) * size;
        var width = text.chars()
                        .mapToDouble(letter -> CAPITALS.getOrDefault((char) letter, .68) + tracking)
                        .sum()
                * size;
        var span = Math.toDegrees(width / radius);
        return span > body.widest
                ? fitted(id, text, size * body.widest / span * .995, body, top, tracking)
                : new ArcText(id, text, size, radius, width, span, top, body.centre);
    }

    int weight() {
        return top ? 700 : 600;
    }

    Glyphs glyphs() {
        return top ? Glyphs.BOLD : Glyphs.SEMIBOLD;
    }

    Spot centre() {
        return new Spot(240, cy);
    }

    double start() {
        return top ? -span / 2 : 180 + span / 2;
    }

    double end() {
        return top ? span / 2 : 180 - span / 2;
    }
}
