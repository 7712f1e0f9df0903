package org.corymb.lms.catalogue.art;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.IOException;

/** Paints a badge with Java2D; needs no display and no font of the machine. */
class PngDrawing {

    private final BufferedImage image;
    private final Graphics2D pen;

    PngDrawing(BadgeArt art, int width) {
        image = new BufferedImage(width, art.body().heightFor(width), BufferedImage.TYPE_INT_ARGB);
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(width / 480.0, width / 480.0);
        new Sheet(art).marks().forEach(mark -> draw(mark, false));
        pen.dispose();
    }

    byte[] bytes() throws IOException {
        return PngFile.of(image);
    }

    private void draw(Mark mark, boolean round) {
        switch (mark) {
            case Mark.Dot dot -> fill(circle(dot.at(), dot.radius()), dot.fill());
            case Mark.Hoop hoop -> hoop(hoop);
            case Mark.Petal petal -> petal(petal);
            case Mark.Stroke stroke -> stroke(stroke.path().shape(), stroke.colour(), stroke.width(), round);
            case Mark.Area area -> fill(area.path().shape(), area.fill());
            case Mark.Scallops scallops -> scallops(scallops);
            case Mark.Group group -> group.marks().forEach(inner -> draw(inner, group.round()));
            case Mark.Lettering lettering -> fill(new GlyphLine(lettering.text()).outline(), lettering.fill());
        }
    }

    private void hoop(Mark.Hoop hoop) {
        if (hoop.dots() == 0) {
            stroke(circle(hoop.at(), hoop.radius()), hoop.stroke(), hoop.width(), false);
            return;
        }
        for (var i = 0; i < hoop.dots(); i++) {
            var at = hoop.at().at(hoop.radius(), 90 + i * 360.0 / hoop.dots());
            fill(circle(at, hoop.width() / 2), hoop.stroke());
        }
    }

    private void petal(Mark.Petal petal) {
        var oval = new Ellipse2D.Double(
                petal.at().x() - petal.across(), petal.at().y() - petal.along(), 2 * petal.across(), 2 * petal.along());
        var turn = AffineTransform.getRotateInstance(
                Math.toRadians(petal.turn()), petal.at().x(), petal.at().y());
        fill(turn.createTransformedShape(oval), petal.fill());
    }

    private void scallops(Mark.Scallops scallops) {
        for (var dot : scallops.dots()) {
            fill(circle(dot.at(), dot.radius() + scallops.width() / 2), scallops.edge());
        }
        for (var dot : scallops.dots()) {
            fill(circle(dot.at(), dot.radius()), scallops.fill());
        }
    }

    private void fill(Shape shape, Colour colour) {
        pen.setColor(new Color(colour.rgb()));
        pen.fill(shape);
    }

    private void stroke(Shape shape, Colour colour, double width, boolean round) {
        pen.setColor(new Color(colour.rgb()));
        pen.setStroke(new BasicStroke(
                (float) width, round ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        pen.draw(shape);
    }

    private static Ellipse2D circle(Spot at, double radius) {
        return new Ellipse2D.Double(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
    }
}
