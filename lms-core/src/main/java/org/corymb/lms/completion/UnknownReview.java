package org.corymb.lms.completion;

import org.corymb.lms.shared.UnknownThing;

/** There is no such review. */
public class UnknownReview extends UnknownThing {

    private static final long serialVersionUID = 1L;

    public UnknownReview(ReviewId id) {
        super("review", id);
    }
}
