package org.corymb.lms.catalogue.art;

/** The outline of a badge and the lengths that belong to it, in a box 480 wide. */
public enum Body {
    /** For courses. */
    DISC(480, 240, 190, 144, 41, 23, .14, 262),
    /** For mini-workshops. */
    HEXAGON(480, 240, 167, 129, 32, 19, .14, 226),
    /** For certifications: a scalloped disc with a ribbon. */
    ROSETTE(604, 226, 166, 132, 33, 20, .12, 284);

    final int height;
    final double centre;
    final double ring;
    final double inner;
    final double upperSize;
    final double lowerSize;
    final double lowerTracking;
    final double widest;

    Body(
            int height,
            double centre,
            double ring,
            double inner,
            double upperSize,
            double lowerSize,
            double lowerTracking,
            double widest) {
        this.height = height;
        this.centre = centre;
        this.ring = ring;
        this.inner = inner;
        this.upperSize = upperSize;
        this.lowerSize = lowerSize;
        this.lowerTracking = lowerTracking;
        this.widest = widest;
    }

    /** The picture's height for a width. */
    public int heightFor(int width) {
        return Math.round(width * height / 480f);
    }

    /** What changes below 120 px: lettering, edge and florets go, the plant grows. */
    String smallRules() {
        return switch (this) {
            case DISC -> rules("1.26", 262, 192);
            case HEXAGON -> rules("1.2", 262, 164);
            case ROSETTE -> rules("1.3", 238, 0);
        };
    }

    private static String rules(String scale, int origin, int white) {
        return "@media (max-width:120px){.l,.f{display:none}.s{stroke-width:8px}.m{transform:scale(" + scale
                + ");transform-origin:240px " + origin + "px}.w{r:" + white + "px}}";
    }
}
