package org.corymb.badges.internal.json;

/** Says why a text is not JSON that can be taken for a badge. */
public final class UnreadableJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Gives the reason as the end of a sentence that starts with the text. */
    public UnreadableJson(String reason) {
        super(reason);
    }

    /** Gives the reason and what led to it. */
    public UnreadableJson(String reason, Throwable cause) {
        super(reason, cause);
    }
}
