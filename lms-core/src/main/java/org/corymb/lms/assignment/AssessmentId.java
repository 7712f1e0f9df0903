package org.corymb.lms.assignment;

import java.util.UUID;

/** Names one assessment by one marker. */
public record AssessmentId(UUID value) {

    public static AssessmentId random() {
        return new AssessmentId(UUID.randomUUID());
    }

    public static AssessmentId of(String text) {
        return new AssessmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
