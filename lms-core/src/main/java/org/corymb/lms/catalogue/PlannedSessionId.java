package org.corymb.lms.catalogue;

import java.util.UUID;

/** Names one session in the plan of a version. */
public record PlannedSessionId(UUID value) {

    public static PlannedSessionId random() {
        return new PlannedSessionId(UUID.randomUUID());
    }

    public static PlannedSessionId of(String text) {
        return new PlannedSessionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
