package org.corymb.lms.shared;

/** What was asked for is not there, or not for this actor to know of. Features name their own: {@code UnknownRun}. */
public abstract class UnknownThing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected UnknownThing(String kind, Object id) {
        super(kind + " " + id);
    }
}
