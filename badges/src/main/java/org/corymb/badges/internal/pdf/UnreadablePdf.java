package org.corymb.badges.internal.pdf;

/** Says why bytes are not a PDF file that can carry a credential. */
public final class UnreadablePdf extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Gives the reason as a sentence. */
    public UnreadablePdf(String reason) {
        super(reason);
    }

    /** Gives the reason and what led to it. */
    public UnreadablePdf(String reason, Throwable cause) {
        super(reason, cause);
    }
}
