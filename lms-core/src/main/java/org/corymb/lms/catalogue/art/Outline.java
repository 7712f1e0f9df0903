package org.corymb.lms.catalogue.art;

import java.awt.geom.Path2D;

/** A path, at once as SVG path data and as a Java2D shape. */
class Outline {

    private final StringBuilder data = new StringBuilder();
    private final Path2D.Double shape = new Path2D.Double();

    static Outline from(Spot start) {
        return new Outline().move(start);
    }

    Outline move(Spot to) {
        data.append('M').append(to);
        shape.moveTo(to.x(), to.y());
        return this;
    }

    Outline line(Spot to) {
        data.append('L').append(to);
        shape.lineTo(to.x(), to.y());
        return this;
    }

    Outline quad(Spot control, Spot to) {
        data.append('Q').append(control).append(' ').append(to);
        shape.quadTo(control.x(), control.y(), to.x(), to.y());
        return this;
    }

    Outline close() {
        data.append('Z');
        shape.closePath();
        return this;
    }

    String data() {
        return data.toString();
    }

    Path2D shape() {
        return shape;
    }
}
