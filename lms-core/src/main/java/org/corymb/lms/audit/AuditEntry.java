package org.corymb.lms.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.corymb.lms.shared.AccountId;

/**
 * One thing that was done.
 *
 * @param actor who did it; empty for the platform and where the deed names its person itself
 * @param action what was done: {@code learner-enrolled}
 * @param subjectType to what kind of thing: {@code enrolment}
 * @param facts ids, numbers and states as JSON; never a name, an address or a text that somebody wrote
 */
public record AuditEntry(
        UUID id,
        Instant happenedAt,
        Optional<AccountId> actor,
        String action,
        String subjectType,
        String subjectId,
        String facts) {}
