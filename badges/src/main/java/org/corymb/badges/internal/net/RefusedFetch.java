package org.corymb.badges.internal.net;

import java.io.IOException;

/** Something must not be fetched, or answered with what is not accepted. */
public final class RefusedFetch extends IOException {
    private static final long serialVersionUID = 1L;

    /** Gives the reason as the end of a sentence that starts with the address. */
    public RefusedFetch(String reason) {
        super(reason);
    }
}
