package org.corymb.lms.catalogue.art;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Puts the marks of a badge on the sheet: body, plant, lettering, two florets. */
class Sheet {

    private final BadgeArt art;
    private final Palette colours;
    private final Spot centre;

    Sheet(BadgeArt art) {
        this.art = art;
        this.colours = art.palette();
        this.centre = new Spot(240, art.body().centre);
    }

    List<Mark> marks() {
        var marks = new ArrayList<>(
                switch (art.body()) {
                    case DISC -> disc();
                    case HEXAGON -> hexagon();
                    case ROSETTE -> rosette();
                });
        var plant = new PlantDrawing(art.plant(), colours, centre, art.body().inner);
        marks.add(new Mark.Group("m", true, plant.marks()));
        var quiet = art.body() == Body.ROSETTE ? colours.soft() : colours.letter();
        var upper = ArcText.upper(art.body(), BadgeArt.capitals(art.upper()));
        var lower = ArcText.lower(art.body(), BadgeArt.capitals(art.lower()));
        marks.add(new Mark.Lettering(upper, colours.letter()));
        marks.add(new Mark.Lettering(lower, quiet));
        marks.addAll(florets(upper, lower, quiet));
        return marks;
    }

    private List<Mark> disc() {
        return List.of(
                new Mark.Dot(centre, 238, colours.main(), ""),
                new Mark.Hoop(centre, 229, colours.soft(), 3.2, 132, "f"),
                new Mark.Dot(centre, 152, Colour.WHITE, "w"),
                new Mark.Hoop(centre, 144, colours.ink(), 1.5, 0, "f"));
    }

    private List<Mark> hexagon() {
        return List.of(
                new Mark.Area(hexagon(239, 46), colours.main(), ""),
                new Mark.Stroke(hexagon(226, 40), colours.soft(), 2, "f"),
                new Mark.Dot(centre, 136, Colour.WHITE, "w"),
                new Mark.Hoop(centre, 129, colours.ink(), 1.5, 0, "f"));
    }

    private List<Mark> rosette() {
        var radius = 198 * Math.sin(Math.PI / 28) * 1.06;
        var scallops = IntStream.range(0, 28)
                .mapToObj(i -> new Mark.Dot(centre.at(198, i * 360.0 / 28), radius, colours.main(), ""))
                .toList();
        return List.of(
                new Mark.Area(ribbon(150, 96, 158, 196), colours.soft(), ""),
                new Mark.Area(ribbon(330, 384, 322, 284), colours.shade(), ""),
                new Mark.Stroke(tail(141, 108), Colour.WHITE, 2.5, "f"),
                new Mark.Stroke(tail(339, 372), Colour.WHITE, 2.5, "f"),
                new Mark.Scallops(scallops, colours.main(), colours.soft(), 5),
                new Mark.Dot(centre, 200, colours.main(), ""),
                new Mark.Hoop(centre, 198, colours.soft(), 3, 112, "f"),
                new Mark.Hoop(centre, 132, colours.soft(), 2, 0, "f"));
    }

    private static Outline ribbon(double top, double outer, double notch, double inner) {
        return Outline.from(new Spot(top, 352))
                .line(new Spot(outer, 574))
                .line(new Spot(notch, 550))
                .line(new Spot(inner, 602))
                .line(new Spot(240, 394))
                .close();
    }

    private static Outline tail(double from, double to) {
        return Outline.from(new Spot(from, 430)).line(new Spot(to, 556));
    }

    /** A hexagon with its point up; each corner is cut before the vertex and joined by a curve. */
    private Outline hexagon(double radius, double cut) {
        var outline = new Outline();
        for (var i = 0; i < 6; i++) {
            var vertex = centre.at(radius, i * 60);
            var before = vertex.towards(centre.at(radius, i * 60 - 60), cut);
            var after = vertex.towards(centre.at(radius, i * 60 + 60), cut);
            (i == 0 ? outline.move(before) : outline.line(before)).quad(vertex, after);
        }
        return outline.close();
    }

    private List<Mark> florets(ArcText upper, ArcText lower, Colour colour) {
        var middle = (upper.span() / 2 + 180 - lower.span() / 2) / 2;
        return IntStream.of(-1, 1)
                .<Mark>mapToObj(side -> new Mark.Group(
                        "f",
                        false,
                        HeadDrawing.of(Head.DOTS, centre.at(art.body().ring, side * middle), 8, 0, colour, colour)))
                .toList();
    }
}
