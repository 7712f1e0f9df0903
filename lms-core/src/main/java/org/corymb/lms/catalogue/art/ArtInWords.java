package org.corymb.lms.catalogue.art;

import java.awt.Color;
import java.util.List;
import java.util.Locale;

/** Describes a badge for those who do not see it: body and colour, plant with its count, lettering from outside in. */
class ArtInWords {

    private static final List<String> NUMBERS = List.of(
            "no",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen");
    private static final List<String> HUES = List.of(
            "red", "orange", "yellow", "lime", "green", "green", "teal", "blue", "blue", "purple", "magenta", "pink");

    private final BadgeArt art;

    ArtInWords(BadgeArt art) {
        this.art = art;
    }

    String text() {
        var palette = art.palette();
        return "%s %s%s %s. Around it in %s: %s, %s."
                .formatted(
                        capital(colour(palette.main())),
                        body(),
                        plantColour(),
                        plant(),
                        colour(palette.letter()),
                        art.upper(),
                        art.lower());
    }

    private String body() {
        return switch (art.body()) {
            case DISC -> "disc with a white centre.";
            case HEXAGON -> "hexagon with a white centre.";
            case ROSETTE ->
                "scalloped disc with a %s ribbon of two tails."
                        .formatted(colour(art.palette().soft()));
        };
    }

    private String plantColour() {
        return " In the centre a " + colour(art.palette().ink());
    }

    private String plant() {
        var rays = count(art.plant().rays());
        var ends = switch (art.plant().head()) {
            case DOTS -> "a cluster of seven dots";
            case RAYS -> "five short rays";
            case PETALS -> "a flower of five petals";
            case RING -> "a ring with a dot";
        };
        return switch (art.plant().form()) {
            case DOME -> "umbel of %s rays, each ending in %s".formatted(rays, ends);
            case GLOBE -> "globe umbel of %s rays, each ending in %s".formatted(rays, ends);
            case CORYMB ->
                "corymb: %s stalks start at different heights and end at one level, each in %s".formatted(rays, ends);
            case DUET -> "pair of umbels that lean to each other, four rays each, each ending in %s".formatted(ends);
        };
    }

    private static String count(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
    }

    private static String colour(Colour colour) {
        var hsb = Color.RGBtoHSB(colour.channel(16), colour.channel(8), colour.channel(0), null);
        if (hsb[1] < .08) {
            return hsb[2] > .9 ? "white" : hsb[2] < .2 ? "black" : "grey";
        }
        var hue = HUES.get(Math.round(hsb[0] * 12) % 12);
        return (hsb[2] < .4 ? "dark " : hsb[1] < .5 && hsb[2] > .7 ? "light " : "") + hue;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
