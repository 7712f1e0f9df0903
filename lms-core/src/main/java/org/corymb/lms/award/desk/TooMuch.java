package org.corymb.lms.award.desk;

import org.corymb.lms.shared.BrokenRule;

/** More was brought than the desk takes in one visit. */
public class TooMuch extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private final int brought;

    TooMuch(int brought) {
        super("desk-too-much", brought, DeskLimits.MOST);
        this.brought = brought;
    }

    /** How many badges these were. */
    public int brought() {
        return brought;
    }
}
