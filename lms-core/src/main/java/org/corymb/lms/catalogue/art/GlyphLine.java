package org.corymb.lms.catalogue.art;

import static org.corymb.lms.catalogue.art.Spot.number;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** A line of lettering bent along its circle, as outlines. */
class GlyphLine {

    private final Path2D.Double outline = new Path2D.Double();

    GlyphLine(ArcText text) {
        var letters = text.text().codePoints().mapToObj(text.glyphs()::of).toList();
        var natural = letters.stream().mapToDouble(Glyphs.Glyph::advance).sum() * text.size();
        var gap = letters.size() < 2 ? 0 : (text.width() - natural) / (letters.size() - 1);
        var along = 0.0;
        for (var letter : letters) {
            var advance = letter.advance() * text.size();
            outline.append(letter.outline().getPathIterator(placed(text, along + advance / 2, advance)), false);
            along += advance + gap;
        }
    }

    /** Puts the middle of a letter on the circle and turns it with the circle. */
    private static AffineTransform placed(ArcText text, double middle, double advance) {
        var turned = Math.toDegrees(middle / text.radius());
        var angle = text.top() ? text.start() + turned : text.start() - turned;
        var at = text.centre().at(text.radius(), angle);
        var transform = AffineTransform.getTranslateInstance(at.x(), at.y());
        transform.rotate(Math.toRadians(text.top() ? angle : angle - 180));
        transform.translate(-advance / 2, 0);
        transform.scale(text.size(), text.size());
        return transform;
    }

    Path2D outline() {
        return outline;
    }

    String data() {
        var data = new StringBuilder();
        var c = new double[6];
        for (var i = outline.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> data.append('M').append(pairs(c, 1));
                case PathIterator.SEG_LINETO -> data.append('L').append(pairs(c, 1));
                case PathIterator.SEG_QUADTO -> data.append('Q').append(pairs(c, 2));
                case PathIterator.SEG_CUBICTO -> data.append('C').append(pairs(c, 3));
                default -> data.append('Z');
            }
        }
        return data.toString();
    }

    private static String pairs(double[] c, int count) {
        var text = new StringBuilder();
        for (var i = 0; i < 2 * count; i++) {
            text.append(i == 0 ? "" : " ").append(number(c[i]));
        }
        return text.toString();
    }
}
