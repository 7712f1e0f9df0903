package org.corymb.badges.internal.proof;

/** Says in a sentence what in a proof is not as its suite asks. */
public final class MalformedProof extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Gives the reason. */
    public MalformedProof(String reason) {
        super(reason);
    }

    /** Gives the reason and what led to it. */
    public MalformedProof(String reason, Throwable cause) {
        super(reason, cause);
    }
}
