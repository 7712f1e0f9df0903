package org.corymb.lms.identity;

import org.corymb.lms.shared.UnknownThing;

/** There is no such organisation. */
public class UnknownOrganisation extends UnknownThing {

    private static final long serialVersionUID = 1L;

    public UnknownOrganisation(Object idOrSlug) {
        super("organisation", idOrSlug);
    }
}
