package org.corymb.lms.catalogue.art;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * The colours of one badge.
 *
 * @param main the body
 * @param ink the plant, first tone
 * @param soft the plant, second tone, the edge, and a rosette's ribbon
 * @param letter the lettering; at least 4.5 to 1 on main
 * @param shade the second half of a rosette's ribbon
 */
public record Palette(Colour main, Colour ink, Colour soft, Colour letter, Colour shade) {

    private static final double READABLE = 4.5;

    public Palette {
        if (letter.contrastWith(main) < READABLE) {
            throw new UnusableArt(
                    "letter",
                    String.format(
                            Locale.ROOT,
                            "%s on %s has a contrast of %.2f, must be at least 4.5",
                            letter,
                            main,
                            letter.contrastWith(main)));
        }
    }

    /** The usual colours of a body of this main colour. */
    public static Palette usual(Body body, Colour main) {
        var letter = Stream.of(Colour.WHITE, main.towards(Colour.BLACK, .78))
                .filter(colour -> colour.contrastWith(main) >= READABLE)
                .findFirst()
                .orElse(Colour.BLACK);
        var soft = main.towards(Colour.WHITE, .6);
        var ink = body == Body.ROSETTE ? Colour.WHITE : letter.equals(Colour.WHITE) ? main : letter;
        return new Palette(main, ink, soft, letter, shadeOf(soft));
    }

    static Colour shadeOf(Colour soft) {
        return soft.towards(Colour.BLACK, .12);
    }
}
