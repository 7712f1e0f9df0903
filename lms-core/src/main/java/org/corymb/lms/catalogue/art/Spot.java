package org.corymb.lms.catalogue.art;

/** A point of the drawing; angles are degrees, 0 at the top, clockwise. */
record Spot(double x, double y) {

    /** The point at a distance and an angle from this one. */
    Spot at(double radius, double degrees) {
        var angle = Math.toRadians(degrees);
        return new Spot(x + radius * Math.sin(angle), y - radius * Math.cos(angle));
    }

    /** The point a distance along the way to another. */
    Spot towards(Spot other, double distance) {
        var whole = Math.hypot(other.x - x, other.y - y);
        return new Spot(x + (other.x - x) * distance / whole, y + (other.y - y) * distance / whole);
    }

    @Override
    public String toString() {
        return number(x) + ' ' + number(y);
    }

    /** A length with one decimal at most. */
    static String number(double value) {
        var tenths = Math.round(value * 10);
        var whole = Math.abs(tenths) / 10;
        var rest = Math.abs(tenths) % 10;
        return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
    }
}
