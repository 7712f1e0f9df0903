package org.corymb.lms.catalogue;

import org.corymb.lms.shared.UnknownThing;

/** There is no such certification. */
public class UnknownProgramme extends UnknownThing {

    private static final long serialVersionUID = 1L;

    public UnknownProgramme(Object idOrCode) {
        super("programme", idOrCode);
    }
}
