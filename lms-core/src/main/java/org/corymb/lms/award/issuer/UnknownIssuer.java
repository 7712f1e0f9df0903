package org.corymb.lms.award.issuer;

import org.corymb.lms.shared.UnknownThing;

/** No organisation of this name issues badges. */
public class UnknownIssuer extends UnknownThing {

    private static final long serialVersionUID = 1L;

    public UnknownIssuer(Object name) {
        super("issuer", name);
    }
}
