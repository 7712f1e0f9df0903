package org.corymb.lms.completion;

import org.corymb.lms.cohort.RunAccess;
import org.corymb.lms.shared.Actor;
import org.corymb.lms.shared.BrokenRule;
import org.corymb.lms.shared.NotAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a review with a word on what came of it; the decision itself stays. */
@Service
public class CloseReview {
    private final ReviewRepository reviews;
    private final RunAccess access;

    CloseReview(ReviewRepository reviews, RunAccess access) {
        this.reviews = reviews;
        this.access = access;
    }

    /** Closing a closed review changes nothing. */
    @Transactional
    public void close(Actor actor, ReviewId review, String note) {
        var run = reviews.runOf(review).orElseThrow(() -> new UnknownReview(review));
        if (!access.rightsOf(actor, run).decides()) {
            throw new NotAllowed("decide");
        }
        if (note.isBlank() || note.length() > 1000) {
            throw new BrokenRule("review-note", 1000);
        }
        reviews.close(review, actor.account(), note.strip());
    }
}
