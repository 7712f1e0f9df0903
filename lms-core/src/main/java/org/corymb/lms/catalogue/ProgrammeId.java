package org.corymb.lms.catalogue;

import java.util.UUID;

/** Names one certification. */
public record ProgrammeId(UUID value) {

    public static ProgrammeId random() {
        return new ProgrammeId(UUID.randomUUID());
    }

    public static ProgrammeId of(String text) {
        return new ProgrammeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
