package org.corymb.badges.baking;

/** Says why bytes are not an image that can carry a credential. */
public final class UnreadableImage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Gives the reason as a sentence. */
    public UnreadableImage(String reason) {
        super(reason);
    }

    /** Gives the reason and what led to it. */
    public UnreadableImage(String reason, Throwable cause) {
        super(reason, cause);
    }
}
