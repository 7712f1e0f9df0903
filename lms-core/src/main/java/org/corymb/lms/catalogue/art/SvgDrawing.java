package org.corymb.lms.catalogue.art;

import static org.corymb.lms.catalogue.art.Spot.number;

/** Writes a badge as SVG. */
class SvgDrawing {

    private static final String FONTS = "Inter,'Segoe UI','Helvetica Neue',Arial,system-ui,sans-serif";

    private final BadgeArt art;
    private final boolean outlined;
    private final StringBuilder out = new StringBuilder(8192);

    SvgDrawing(BadgeArt art, boolean outlined) {
        this.art = art;
        this.outlined = outlined;
    }

    String text() {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 480 ")
                .append(art.body().height)
                .append("\" role=\"img\" aria-labelledby=\"t d\"><title id=\"t\">")
                .append(escaped(art.upper()))
                .append("</title><desc id=\"d\">")
                .append(escaped(art.description()))
                .append("</desc><style>")
                .append(art.body().smallRules())
                .append("</style>");
        new Sheet(art).marks().forEach(this::draw);
        return out.append("</svg>\n").toString();
    }

    private void draw(Mark mark) {
        switch (mark) {
            case Mark.Dot dot -> dot(dot, true);
            case Mark.Hoop hoop -> hoop(hoop);
            case Mark.Petal petal -> petal(petal);
            case Mark.Stroke stroke -> stroke(stroke);
            case Mark.Area area ->
                open("path", area.look())
                        .append(" d=\"")
                        .append(area.path().data())
                        .append("\" fill=\"")
                        .append(area.fill())
                        .append("\"/>");
            case Mark.Scallops scallops -> scallops(scallops);
            case Mark.Group group -> group(group);
            case Mark.Lettering lettering -> lettering(lettering);
        }
    }

    private void dot(Mark.Dot dot, boolean filled) {
        open("circle", dot.look()).append(circle(dot.at(), dot.radius()));
        out.append(filled ? " fill=\"" + dot.fill() + "\"/>" : "/>");
    }

    private void hoop(Mark.Hoop hoop) {
        open("circle", hoop.look())
                .append(circle(hoop.at(), hoop.radius()))
                .append(" fill=\"none\" stroke=\"")
                .append(hoop.stroke())
                .append("\" stroke-width=\"")
                .append(number(hoop.width()))
                .append('"');
        out.append(
                hoop.dots() == 0
                        ? "/>"
                        : " stroke-linecap=\"round\" pathLength=\"" + hoop.dots() + "\" stroke-dasharray=\"0 1\"/>");
    }

    private void petal(Mark.Petal petal) {
        out.append("<ellipse cx=\"")
                .append(number(petal.at().x()))
                .append("\" cy=\"")
                .append(number(petal.at().y()))
                .append("\" rx=\"")
                .append(number(petal.across()))
                .append("\" ry=\"")
                .append(number(petal.along()))
                .append("\" transform=\"rotate(")
                .append(number(petal.turn()))
                .append(' ')
                .append(petal.at())
                .append(")\" fill=\"")
                .append(petal.fill())
                .append("\"/>");
    }

    private void stroke(Mark.Stroke stroke) {
        open("path", stroke.look())
                .append(" d=\"")
                .append(stroke.path().data())
                .append("\" fill=\"none\" stroke=\"")
                .append(stroke.colour())
                .append("\" stroke-width=\"")
                .append(number(stroke.width()))
                .append("\"/>");
    }

    private void scallops(Mark.Scallops scallops) {
        out.append("<defs><g id=\"s\" fill=\"").append(scallops.fill()).append("\">");
        scallops.dots().forEach(dot -> dot(dot, false));
        out.append("</g></defs><use href=\"#s\" stroke=\"")
                .append(scallops.edge())
                .append("\" stroke-width=\"")
                .append(number(scallops.width()))
                .append("\"/><use href=\"#s\"/>");
    }

    private void group(Mark.Group group) {
        open("g", group.look()).append(group.round() ? " stroke-linecap=\"round\">" : ">");
        group.marks().forEach(this::draw);
        out.append("</g>");
    }

    private void lettering(Mark.Lettering lettering) {
        var text = lettering.text();
        if (outlined) {
            open("path", "l")
                    .append(" fill=\"")
                    .append(lettering.fill())
                    .append("\" d=\"")
                    .append(new GlyphLine(text).data())
                    .append("\"/>");
            return;
        }
        var length = "\" textLength=\"" + number(text.width()) + "\" lengthAdjust=\"spacing\">";
        out.append("<path id=\"")
                .append(text.id())
                .append("\" fill=\"none\" d=\"")
                .append(arc(text))
                .append("\"/>")
                .append("<text class=\"l\" fill=\"")
                .append(lettering.fill())
                .append("\" font-size=\"")
                .append(number(text.size()))
                .append("\" font-weight=\"")
                .append(text.weight())
                .append("\" font-family=\"")
                .append(FONTS)
                .append(length)
                .append("<textPath href=\"#")
                .append(text.id())
                .append(length)
                .append(escaped(text.text()))
                .append("</textPath></text>");
    }

    private static String arc(ArcText text) {
        var radius = number(text.radius());
        return "M" + text.centre().at(text.radius(), text.start()) + "A" + radius + ' ' + radius + " 0 "
                + (text.span() > 180 ? 1 : 0) + ' ' + (text.top() ? 1 : 0) + ' '
                + text.centre().at(text.radius(), text.end());
    }

    private StringBuilder open(String element, String look) {
        return out.append('<').append(element).append(look.isEmpty() ? "" : " class=\"" + look + '"');
    }

    private static String circle(Spot at, double radius) {
        return " cx=\"" + number(at.x()) + "\" cy=\"" + number(at.y()) + "\" r=\"" + number(radius) + '"';
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
