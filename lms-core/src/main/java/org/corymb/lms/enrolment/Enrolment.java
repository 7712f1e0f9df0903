package org.corymb.lms.enrolment;

import java.time.Instant;
import java.util.Optional;
import org.corymb.lms.cohort.RunId;
import org.corymb.lms.shared.AccountId;

/**
 * A learner in a run.
 *
 * @param place 1 and up in the queue of a waitlist, else empty
 */
public record Enrolment(
        EnrolmentId id,
        RunId run,
        AccountId learner,
        EnrolmentState state,
        Optional<String> motivation,
        Instant createdAt,
        Optional<Instant> enrolledAt,
        Optional<Integer> place) {}
