package org.corymb.lms.catalogue.art;

/**
 * The plant in the middle. A badge is a new species when form, rays or head differs, so that two badges of one colour
 * can be told apart without colour.
 *
 * @param rays number of stalks, 2 to 24; a duet always has four on each stem
 * @param spread half of the fan, 10 to 180 degrees
 * @param length the longest stalk, 0 to 140
 * @param size radius of a head, 4 to 40
 * @param node how far the node lies under the centre, -60 to 80
 */
public record Plant(Form form, int rays, double spread, double length, Head head, double size, double node) {

    public Plant {
        within("rays", rays, 2, 24);
        within("spread", spread, 10, 180);
        within("length", length, 0, 140);
        within("size", size, 4, 40);
        within("node", node, -60, 80);
        if (form == Form.CORYMB && (rays == 7 || rays == 9)) {
            throw new UnusableArt("rays", "a corymb of " + rays + " stalks reads as a candelabrum; take 6, 8 or 10");
        }
    }

    /** A plant with the usual lengths of its form and head. */
    public static Plant of(Form form, int rays, Head head) {
        return new Plant(form, rays, form.spread, form.length, head, head.size, form.node);
    }

    private static void within(String parameter, double value, double least, double most) {
        if (value < least || value > most) {
            throw new UnusableArt(parameter, "is " + value + ", must be from " + least + " to " + most);
        }
    }
}
