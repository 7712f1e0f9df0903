package org.corymb.lms.catalogue.art;

/** How the stalks of the plant leave its stem. */
public enum Form {
    /** From one node, as a half fan. */
    DOME(76, 110, 44),
    /** At different heights, ending at one level: the picture of the product. */
    CORYMB(70, 0, 44),
    /** From one node, all round. */
    GLOBE(154, 76, -20),
    /** Two stems that lean to each other, four stalks each. */
    DUET(58, 62, 44);

    final double spread;
    final double length;
    final double node;

    Form(double spread, double length, double node) {
        this.spread = spread;
        this.length = length;
        this.node = node;
    }
}
