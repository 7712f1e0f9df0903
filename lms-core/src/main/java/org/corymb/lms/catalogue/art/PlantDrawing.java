package org.corymb.lms.catalogue.art;

import java.util.ArrayList;
import java.util.List;

/** Stem, stalks, leaves and heads of one plant, scaled to the circle it stands in. */
class PlantDrawing {

    private final Plant plant;
    private final Palette colours;
    private final Spot centre;
    private final double k;
    private final Spot foot;
    private final Spot node;
    private final List<Mark> stalks = new ArrayList<>();
    private final List<Mark> heads = new ArrayList<>();

    PlantDrawing(Plant plant, Palette colours, Spot centre, double radius) {
        this.plant = plant;
        this.colours = colours;
        this.centre = centre;
        this.k = radius / 150;
        this.foot = below(radius * .985);
        this.node = below(plant.node() * k);
    }

    List<Mark> marks() {
        if (plant.form() == Form.DUET) {
            duet(-1);
            duet(1);
            leaves(20, 58, 50, 13);
        } else {
            stalk(Outline.from(foot).line(plant.form() == Form.CORYMB ? below(7 * k) : node), 6.5);
            rays();
            leaves();
        }
        stalks.addAll(heads);
        return stalks;
    }

    private void rays() {
        for (var i = 0; i < plant.rays(); i++) {
            var turn = -plant.spread() + 2 * plant.spread() * i / (plant.rays() - 1);
            var u = turn / plant.spread();
            switch (plant.form()) {
                case DOME -> dome(turn, u);
                case GLOBE -> globe(turn);
                case CORYMB -> corymb(u);
                case DUET -> throw new IllegalStateException("a duet has two stems of its own");
            }
        }
    }

    private void dome(double turn, double u) {
        var tip = node.at(plant.length() * k * (1 - .10 * u * u), turn * .96);
        curve(node, tip, .34, .62, 4);
        head(tip, turn);
    }

    private void globe(double turn) {
        var tip = node.at(plant.length() * k, turn);
        stalk(Outline.from(node).line(tip), 3.5);
        head(tip, turn);
    }

    private void corymb(double u) {
        var tip = new Spot(centre.x() + u * 100 * k, centre.y() - 56 * k + 16 * u * u * k);
        var start = below((-6 + 84 * Math.abs(u) + (u > 0 ? 9 : 0)) * k);
        curve(start, tip, .42, .36, 4);
        head(tip, u * 24);
    }

    private void duet(int side) {
        var top = new Spot(centre.x() + side * 34 * k, centre.y() + 6 * k);
        stalk(Outline.from(foot).quad(new Spot(centre.x() + side * 4, centre.y() + 40 * k), top), 5.5);
        for (var turn = -58; turn <= 58; turn += 29) {
            if (side * turn < -50) {
                continue;
            }
            var tip = top.at((plant.length() + (turn == 0 ? 8 : 0)) * k, turn + side * 12);
            stalk(Outline.from(top).line(tip), 3.5);
            head(tip, turn + side * 12);
        }
    }

    private void leaves() {
        if (plant.form() == Form.DOME) {
            for (var side = -1; side <= 1; side += 2) {
                leaf(node, side * 112, 30 * k, 6 * k);
                leaf(node, side * 146, 26 * k, 6 * k);
            }
        }
        if (plant.form() == Form.GLOBE) {
            leaves(14, 36, 74, 9);
        } else {
            leaves(26, 62, 52, 13);
        }
    }

    private void leaves(double above, double degrees, double length, double width) {
        var at = new Spot(foot.x(), foot.y() - above * k);
        leaf(at, -degrees, length * k, width * k);
        leaf(at, degrees, length * k, width * k);
    }

    private void leaf(Spot at, double degrees, double length, double width) {
        var tip = at.at(length, degrees);
        var middle = at.at(length * .45, degrees);
        var path = Outline.from(at)
                .quad(middle.at(width, degrees - 90), tip)
                .quad(middle.at(width, degrees + 90), at)
                .close();
        stalks.add(new Mark.Area(path, colours.soft(), ""));
    }

    private void curve(Spot from, Spot to, double across, double up, double width) {
        var control = new Spot(centre.x() + (to.x() - centre.x()) * across, from.y() + (to.y() - from.y()) * up);
        stalk(Outline.from(from).quad(control, to), width);
    }

    private void stalk(Outline path, double width) {
        stalks.add(new Mark.Stroke(path, colours.ink(), width, "s"));
    }

    private void head(Spot at, double turn) {
        heads.addAll(HeadDrawing.of(plant.head(), at, plant.size() * k, turn, colours.ink(), colours.soft()));
    }

    private Spot below(double distance) {
        return new Spot(centre.x(), centre.y() + distance);
    }
}
