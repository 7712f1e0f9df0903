package org.corymb.lms.catalogue;

import org.corymb.lms.shared.UnknownThing;

/** There is no such badge definition. */
public class UnknownAchievement extends UnknownThing {

    private static final long serialVersionUID = 1L;

    public UnknownAchievement(Object idOrCode) {
        super("achievement", idOrCode);
    }
}
