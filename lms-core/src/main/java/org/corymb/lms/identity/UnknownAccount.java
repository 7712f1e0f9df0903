package org.corymb.lms.identity;

import org.corymb.lms.shared.AccountId;
import org.corymb.lms.shared.UnknownThing;

/** There is no such account, or it has been closed. */
public class UnknownAccount extends UnknownThing {

    private static final long serialVersionUID = 1L;

    public UnknownAccount(AccountId id) {
        super("account", id);
    }
}
