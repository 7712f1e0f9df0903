package org.corymb.lms.catalogue.art;

/** What a stalk ends in. */
public enum Head {
    /** Seven dots. */
    DOTS(11),
    /** Five short rays with dots. */
    RAYS(18),
    /** Five petals. */
    PETALS(15.5),
    /** A ring with a dot. */
    RING(14);

    final double size;

    Head(double size) {
        this.size = size;
    }
}
