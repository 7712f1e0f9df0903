package org.corymb.lms.catalogue;

import org.corymb.lms.shared.UnknownThing;

/** There is no such version of an offering. */
public class UnknownOfferingVersion extends UnknownThing {

    private static final long serialVersionUID = 1L;

    public UnknownOfferingVersion(Object idOrCode) {
        super("offering version", idOrCode);
    }
}
