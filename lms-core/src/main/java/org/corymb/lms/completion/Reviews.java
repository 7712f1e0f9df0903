package org.corymb.lms.completion;

import java.util.List;
import org.corymb.lms.cohort.RunId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions that a person has to look at again. */
@Service
@Transactional(readOnly = true)
public class Reviews {
    private final ReviewRepository repository;

    Reviews(ReviewRepository repository) {
        this.repository = repository;
    }

    /** The open ones, the oldest first. */
    public List<Review> ofRun(RunId run) {
        return repository.openOf(run);
    }
}
