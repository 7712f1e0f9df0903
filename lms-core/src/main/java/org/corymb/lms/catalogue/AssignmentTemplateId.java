package org.corymb.lms.catalogue;

import java.util.UUID;

/** Names one assignment in the plan of a version. */
public record AssignmentTemplateId(UUID value) {

    public static AssignmentTemplateId random() {
        return new AssignmentTemplateId(UUID.randomUUID());
    }

    public static AssignmentTemplateId of(String text) {
        return new AssignmentTemplateId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
