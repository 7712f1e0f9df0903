package org.corymb.badges.internal.jsonld;

/** A document asks for more work than any badge needs; such documents are made to keep verifiers busy. */
public final class WorkBudgetExceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says which bound was met. */
    public WorkBudgetExceeded(String bound) {
        super("The document needs more work than a badge may: " + bound);
    }
}
