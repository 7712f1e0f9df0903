package org.corymb.lms.catalogue.art;

import java.io.IOException;
import java.util.Locale;

/**
 * One badge's picture: everything that is needed to draw it again, the same in ten years.
 *
 * @param upper lettering over the plant, drawn in capitals, usually the name of what was achieved
 * @param lower lettering under it, usually the issuer's short name
 * @param description the long alternative text; goes into the file
 */
public record BadgeArt(Body body, Palette palette, Plant plant, String upper, String lower, String description) {

    public BadgeArt {
        upper = upper.strip();
        lower = lower.strip();
        if (body == Body.ROSETTE && palette.soft().contrastWith(palette.main()) < 4.5) {
            throw new UnusableArt("soft", "letters the issuer on a rosette, must have 4.5 to 1 on the main colour");
        }
        if (upper.length() > 60) {
            throw new UnusableArt("upper", "has " + upper.length() + " letters, 60 are the most that can be read");
        }
        if (lower.length() > 40) {
            throw new UnusableArt("lower", "has " + lower.length() + " letters, 40 are the most that can be read");
        }
        Glyphs.BOLD.mustHave("upper", capitals(upper));
        Glyphs.SEMIBOLD.mustHave("lower", capitals(lower));
    }

    static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** For pages: real text on a path, and simpler below 120 px. */
    public String svg() {
        return new SvgDrawing(this, false).text();
    }

    /** For files that travel: the same with the lettering as outlines, so that it looks alike everywhere. */
    public String outlinedSvg() {
        return new SvgDrawing(this, true).text();
    }

    /**
     * A PNG with a transparent ground.
     *
     * @param width in pixels, 48 to 2048; the height follows from the body
     */
    public byte[] png(int width) {
        if (width < 48 || width > 2048) {
            throw new IllegalArgumentException("a badge is 48 to 2048 pixels wide: " + width);
        }
        try {
            return new PngDrawing(this, width).bytes();
        } catch (IOException e) {
            throw new IllegalStateException("a picture could not be written to memory", e);
        }
    }
}
