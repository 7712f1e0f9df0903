package org.corymb.badges.internal.jsonld;

/** Says that the compiled path leaves a document to the general algorithm; the reason is for that to find. */
final class NotCovered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotCovered() {
        super("not covered by the compiled contexts", null, false, false);
    }
}
