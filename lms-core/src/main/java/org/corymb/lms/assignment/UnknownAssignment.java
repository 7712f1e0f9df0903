package org.corymb.lms.assignment;

import org.corymb.lms.shared.UnknownThing;

/** There is no such assignment, or not for this actor to know of. */
public class UnknownAssignment extends UnknownThing {

    private static final long serialVersionUID = 1L;

    public UnknownAssignment(Object idOrCode) {
        super("assignment", idOrCode);
    }
}
