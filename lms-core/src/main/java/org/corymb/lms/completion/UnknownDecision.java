package org.corymb.lms.completion;

import org.corymb.lms.shared.UnknownThing;

/** There is no such decision. */
public class UnknownDecision extends UnknownThing {

    private static final long serialVersionUID = 1L;

    public UnknownDecision(DecisionId id) {
        super("decision", id);
    }
}
