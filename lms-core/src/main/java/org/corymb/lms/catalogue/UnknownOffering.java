package org.corymb.lms.catalogue;

import org.corymb.lms.shared.UnknownThing;

/** There is no such offering. */
public class UnknownOffering extends UnknownThing {

    private static final long serialVersionUID = 1L;

    public UnknownOffering(Object idOrCode) {
        super("offering", idOrCode);
    }
}
