package org.corymb.lms.completion;

import java.time.Instant;
import org.corymb.lms.shared.AccountId;

/**
 * The record changed after a decision; a person looks whether it still holds.
 *
 * @param cause {@code ATTENDANCE} or {@code ASSESSMENT}
 */
public record Review(ReviewId id, DecisionId decision, AccountId learner, String cause, Instant openedAt) {}
