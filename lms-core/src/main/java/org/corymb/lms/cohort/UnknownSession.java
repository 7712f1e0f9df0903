package org.corymb.lms.cohort;

import org.corymb.lms.shared.UnknownThing;

/** There is no such session. */
public class UnknownSession extends UnknownThing {

    private static final long serialVersionUID = 1L;

    public UnknownSession(Object idOrCode) {
        super("session", idOrCode);
    }
}
