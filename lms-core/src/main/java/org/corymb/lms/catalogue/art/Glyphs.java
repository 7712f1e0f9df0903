package org.corymb.lms.catalogue.art;

import java.awt.geom.Path2D;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Scanner;
import java.util.stream.Collectors;

/**
 * Outlines of capitals, digits and punctuation, so that lettering needs no font of the machine. Made once from the font
 * Inter by {@code src/main/fonts/ExtractGlyphs.java}.
 */
class Glyphs {

    static final Glyphs BOLD = read("inter-bold.glyphs");
    static final Glyphs SEMIBOLD = read("inter-semibold.glyphs");

    private final Map<Integer, Glyph> byLetter;

    private Glyphs(Map<Integer, Glyph> byLetter) {
        this.byLetter = byLetter;
    }

    /** The outline of one letter, for a size of 1, base line at 0, and how far the next letter stands. */
    record Glyph(int letter, double advance, Path2D outline) {}

    Glyph of(int letter) {
        return Objects.requireNonNull(byLetter.get(letter), "checked when the badge was made");
    }

    void mustHave(String parameter, String text) {
        text.codePoints()
                .filter(letter -> !byLetter.containsKey(letter))
                .findFirst()
                .ifPresent(letter -> {
                    throw new UnusableArt(
                            parameter, "the lettering has no sign for \"" + Character.toString(letter) + "\"");
                });
    }

    private static Glyphs read(String resource) {
        var stream = Objects.requireNonNull(Glyphs.class.getResourceAsStream(resource), resource);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new Glyphs(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Glyphs::glyph)
                    .collect(Collectors.toMap(Glyph::letter, glyph -> glyph)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line: code point in hexadecimal, advance, then the path; lengths in thousandths. */
    private static Glyph glyph(String line) {
        var words = new Scanner(line);
        var letter = words.nextInt(16);
        var advance = words.nextInt() / 1000.0;
        var path = new Path2D.Double();
        while (words.hasNext()) {
            switch (words.next()) {
                case "M" -> path.moveTo(length(words), length(words));
                case "L" -> path.lineTo(length(words), length(words));
                case "Q" -> path.quadTo(length(words), length(words), length(words), length(words));
                case "C" ->
                    path.curveTo(
                            length(words), length(words), length(words), length(words), length(words), length(words));
                case "Z" -> path.closePath();
                default -> throw new IllegalStateException("damaged glyph: " + line);
            }
        }
        return new Glyph(letter, advance, path);
    }

    private static double length(Scanner words) {
        return words.nextInt() / 1000.0;
    }
}
