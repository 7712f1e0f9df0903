package org.corymb.badges.internal.verify;

/** Says why a published key cannot be used. */
final class UnusableKey extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableKey(String reason) {
        super(reason);
    }

    UnusableKey(String reason, Throwable cause) {
        super(reason, cause);
    }
}
