package org.corymb.lms.assignment;

import java.util.UUID;

/** Names one assignment of one run. */
public record AssignmentId(UUID value) {

    public static AssignmentId random() {
        return new AssignmentId(UUID.randomUUID());
    }

    public static AssignmentId of(String text) {
        return new AssignmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
