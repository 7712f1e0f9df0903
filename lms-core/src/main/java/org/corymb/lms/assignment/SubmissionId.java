package org.corymb.lms.assignment;

import java.util.UUID;

/** Names one attempt of one learner at an assignment. */
public record SubmissionId(UUID value) {

    public static SubmissionId random() {
        return new SubmissionId(UUID.randomUUID());
    }

    public static SubmissionId of(String text) {
        return new SubmissionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
