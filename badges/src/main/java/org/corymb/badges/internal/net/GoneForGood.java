package org.corymb.badges.internal.net;

import java.io.IOException;

/** A server says that there was something at an address and is nothing any more. */
public final class GoneForGood extends IOException {
    private static final long serialVersionUID = 1L;

    GoneForGood() {
        super("answers that it is gone for good");
    }
}
