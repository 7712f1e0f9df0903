package org.corymb.lms.catalogue.art;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An opaque colour.
 *
 * @param rgb red, green and blue, eight bits each
 */
public record Colour(int rgb) {

    public static final Colour WHITE = new Colour(0xffffff);
    public static final Colour BLACK = new Colour(0);

    private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

    public Colour {
        rgb &= 0xffffff;
    }

    /** Reads {@code #rgb} or {@code #rrggbb}. */
    public static Colour of(String parameter, String text) {
        if (!HEX.matcher(text).matches()) {
            throw new UnusableArt(parameter, "is \"" + text + "\", must be a colour such as #63298c");
        }
        var digits = text.length() == 4 ? text.substring(1).replaceAll("(.)", "$1$1") : text.substring(1);
        return new Colour(Integer.parseInt(digits, 16));
    }

    /** Contrast by WCAG 2.2, 1 to 21. */
    public double contrastWith(Colour other) {
        var one = luminance();
        var two = other.luminance();
        return (Math.max(one, two) + .05) / (Math.min(one, two) + .05);
    }

    /** The colour on the way to another; {@code share} 0 is this, 1 is the other. */
    Colour towards(Colour other, double share) {
        var mixed = 0;
        for (var shift = 16; shift >= 0; shift -= 8) {
            mixed |= (int) Math.round(channel(shift) * (1 - share) + other.channel(shift) * share) << shift;
        }
        return new Colour(mixed);
    }

    /** Red, green and blue as {@code java.awt.Color.RGBtoHSB} takes them. */
    int channel(int shift) {
        return rgb >> shift & 0xff;
    }

    private double luminance() {
        return .2126 * linear(channel(16)) + .7152 * linear(channel(8)) + .0722 * linear(channel(0));
    }

    private static double linear(int channel) {
        var value = channel / 255.0;
        return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return rgb == 0xffffff ? "#fff" : String.format(Locale.ROOT, "#%06x", rgb);
    }
}
