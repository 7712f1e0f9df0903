package org.corymb.lms.structure;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The colours of a style sheet by their names, for any hue and in both schemes. */
record Tokens(Map<String, String> values) {
    private static final Pattern TOKEN = Pattern.compile("--([\\w-]+): light-dark\\((.*?)\\);(?=\\s|$)");
    private static final Pattern OKLCH = Pattern.compile("oklch\\(([\\d.]+)% ([\\d.]+) ([\\d.]+)\\)");

    enum Scheme {
        LIGHT,
        DARK
    }

    static Tokens of(String css) {
        return new Tokens(TOKEN.matcher(css)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2), (one, other) -> one)));
    }

    /** How strongly two colours differ, from 1 to 21, as WCAG 2.2 counts it. */
    double contrast(String one, String other, Scheme scheme, int hue) {
        var light = luminance(one, scheme, hue);
        var dark = luminance(other, scheme, hue);
        return (Math.max(light, dark) + .05) / (Math.min(light, dark) + .05);
    }

    private double luminance(String name, Scheme scheme, int hue) {
        var value = values.get(name);
        if (value == null) {
            throw new AssertionError("no token --" + name);
        }
        var rgb = linear(half(value, scheme).replace("var(--hue)", String.valueOf(hue)));
        return .2126 * rgb[0] + .7152 * rgb[1] + .0722 * rgb[2];
    }

    /** The part before or after the comma that stands outside all brackets. */
    private static String half(String value, Scheme scheme) {
        var depth = 0;
        for (var at = 0; at < value.length(); at++) {
            switch (value.charAt(at)) {
                case '(' -> depth++;
                case ')' -> depth--;
                case ',' -> {
                    if (depth == 0) {
                        return (scheme == Scheme.LIGHT ? value.substring(0, at) : value.substring(at + 1)).strip();
                    }
                }
                default -> {}
            }
        }
        throw new AssertionError("not two colours: " + value);
    }

    private static double[] linear(String colour) {
        if (colour.equals("#fff")) {
            return new double[] {1, 1, 1};
        }
        var parts = OKLCH.matcher(colour);
        if (!parts.matches()) {
            throw new AssertionError("neither #fff nor oklch: " + colour);
        }
        return linear(
                Double.parseDouble(parts.group(1)) / 100,
                Double.parseDouble(parts.group(2)),
                Math.toRadians(Double.parseDouble(parts.group(3))));
    }

    /** OKLCH to linear sRGB by the matrices of CSS Color 4, cut to what a screen shows. */
    private static double[] linear(double lightness, double chroma, double hue) {
        var a = chroma * Math.cos(hue);
        var b = chroma * Math.sin(hue);
        var l = Math.pow(lightness + .3963377774 * a + .2158037573 * b, 3);
        var m = Math.pow(lightness - .1055613458 * a - .0638541728 * b, 3);
        var s = Math.pow(lightness - .0894841775 * a - 1.2914855480 * b, 3);
        return new double[] {
            shown(4.0767416621 * l - 3.3077115913 * m + .2309699292 * s),
            shown(-1.2684380046 * l + 2.6097574011 * m - .3413193965 * s),
            shown(-.0041960863 * l - .7034186147 * m + 1.7076147010 * s)
        };
    }

    private static double shown(double value) {
        return Math.clamp(value, 0, 1);
    }
}
