package org.corymb.lms.catalogue.art;

import java.util.List;

/** One thing on the sheet, in the order of drawing; {@code look} is the class by which small sizes change it, or "". */
sealed interface Mark {

    record Dot(Spot at, double radius, Colour fill, String look) implements Mark {}

    /** A circle's line; with {@code dots} it is made of that many. */
    record Hoop(Spot at, double radius, Colour stroke, double width, int dots, String look) implements Mark {}

    record Petal(Spot at, double across, double along, double turn, Colour fill) implements Mark {}

    record Stroke(Outline path, Colour colour, double width, String look) implements Mark {}

    record Area(Outline path, Colour fill, String look) implements Mark {}

    /** Dots that make one shape with an edge of another colour around it. */
    record Scallops(List<Dot> dots, Colour fill, Colour edge, double width) implements Mark {}

    record Group(String look, boolean round, List<Mark> marks) implements Mark {}

    record Lettering(ArcText text, Colour fill) implements Mark {}
}
