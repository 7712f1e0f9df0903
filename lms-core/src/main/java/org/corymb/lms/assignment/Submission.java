package org.corymb.lms.assignment;

import java.time.Instant;
import java.util.Optional;
import org.corymb.lms.shared.AccountId;

/**
 * One attempt of a learner.
 *
 * @param attempt 1 and up
 */
public record Submission(
        SubmissionId id,
        AssignmentId assignment,
        AccountId learner,
        int attempt,
        SubmissionState state,
        Work work,
        Instant updatedAt,
        Optional<Instant> submittedAt) {}
