package org.corymb.lms.cohort;

import org.corymb.lms.shared.UnknownThing;

/** There is no such run, or not for this actor to know of. */
public class UnknownRun extends UnknownThing {

    private static final long serialVersionUID = 1L;

    public UnknownRun(Object idOrCode) {
        super("run", idOrCode);
    }
}
