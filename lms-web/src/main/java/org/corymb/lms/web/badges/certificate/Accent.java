package org.corymb.lms.web.badges.certificate;

import org.corymb.lms.catalogue.art.Colour;

/**
 * The two colours of an organisation on paper: the design's light accent, and its tint.
 *
 * @param hue 0 to 359
 * @see <a href="https://www.w3.org/TR/css-color-4/#ok-lab">CSS Color 4, 9.3 Oklab and Oklch</a>
 */
record Accent(int hue) {

    /** For lettering; more than 7 to 1 on white. */
    public String strong() {
        return colour(.38, .12);
    }

    /** For areas. */
    public String soft() {
        return colour(.95, .022);
    }

    private String colour(double lightness, double chroma) {
        var a = chroma * Math.cos(Math.toRadians(hue));
        var b = chroma * Math.sin(Math.toRadians(hue));
        var l = cube(lightness + .3963377774 * a + .2158037573 * b);
        var m = cube(lightness - .1055613458 * a - .0638541728 * b);
        var s = cube(lightness - .0894841775 * a - 1.2914855480 * b);
        var red = 4.0767416621 * l - 3.3077115913 * m + .2309699292 * s;
        var green = -1.2684380046 * l + 2.6097574011 * m - .3413193965 * s;
        var blue = -.0041960863 * l - .7034186147 * m + 1.7076147010 * s;
        return new Colour(channel(red) << 16 | channel(green) << 8 | channel(blue)).toString();
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static int channel(double linear) {
        var bounded = Math.clamp(linear, 0, 1);
        var value = bounded <= .0031308 ? bounded * 12.92 : 1.055 * Math.pow(bounded, 1 / 2.4) - .055;
        return (int) Math.round(value * 255);
    }
}
