package org.corymb.lms.assignment;

import java.time.Instant;
import java.util.Optional;
import org.corymb.lms.shared.AccountId;

/**
 * What one marker says of work.
 *
 * @param submission the attempt it is about; empty when marked live
 * @param publishedAt since when the learner sees it; empty while it is a draft
 */
public record Assessment(
        AssessmentId id,
        AssignmentId assignment,
        AccountId learner,
        Optional<SubmissionId> submission,
        AccountId marker,
        Grading grading,
        Instant updatedAt,
        Optional<Instant> publishedAt) {

    public boolean published() {
        return publishedAt.isPresent();
    }
}
