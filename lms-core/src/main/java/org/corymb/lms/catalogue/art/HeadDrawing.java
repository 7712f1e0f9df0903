package org.corymb.lms.catalogue.art;

import java.util.ArrayList;
import java.util.List;

/** The end of one stalk. */
class HeadDrawing {

    private HeadDrawing() {}

    static List<Mark> of(Head head, Spot at, double size, double turn, Colour first, Colour second) {
        return switch (head) {
            case DOTS -> dots(at, size, turn, first, second);
            case RAYS -> rays(at, size, turn, first, second);
            case PETALS -> petals(at, size, turn, first, second);
            case RING ->
                List.of(new Mark.Hoop(at, size * .72, first, 4, 0, "s"), new Mark.Dot(at, size * .34, second, ""));
        };
    }

    private static List<Mark> dots(Spot at, double size, double turn, Colour first, Colour second) {
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Dot(at, size * .40, second, ""));
        for (var i = 0; i < 6; i++) {
            marks.add(new Mark.Dot(at.at(size, i * 60 + turn), size * .42, first, ""));
        }
        return marks;
    }

    private static List<Mark> rays(Spot at, double size, double turn, Colour first, Colour second) {
        var marks = new ArrayList<Mark>();
        for (var angle = -64; angle <= 64; angle += 32) {
            var tip = at.at(size * 1.55, angle + turn);
            marks.add(new Mark.Stroke(Outline.from(at).line(tip), first, 2.5, "s"));
            marks.add(new Mark.Dot(tip, size * .36, angle == 0 ? second : first, ""));
        }
        return marks;
    }

    private static List<Mark> petals(Spot at, double size, double turn, Colour first, Colour second) {
        var marks = new ArrayList<Mark>();
        for (var angle = 0; angle < 360; angle += 72) {
            var middle = at.at(size * .72, angle + turn);
            marks.add(new Mark.Petal(middle, size * .36, size * .60, angle + turn, first));
        }
        marks.add(new Mark.Dot(at, size * .26, second, ""));
        return marks;
    }
}
