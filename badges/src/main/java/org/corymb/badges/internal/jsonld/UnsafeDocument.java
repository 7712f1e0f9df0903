package org.corymb.badges.internal.jsonld;

/** Says what in a document would not be covered by a signature, or be read differently by another processor. */
public final class UnsafeDocument extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Gives the reason as a sentence. */
    public UnsafeDocument(String reason) {
        super(reason);
    }

    /** Gives the reason and what led to it. */
    public UnsafeDocument(String reason, Throwable cause) {
        super(reason, cause);
    }
}
