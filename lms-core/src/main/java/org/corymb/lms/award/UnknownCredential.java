package org.corymb.lms.award;

import org.corymb.lms.shared.UnknownThing;

/** No badge has this id. */
public class UnknownCredential extends UnknownThing {

    private static final long serialVersionUID = 1L;

    public UnknownCredential(Object id) {
        super("credential", id);
    }
}
