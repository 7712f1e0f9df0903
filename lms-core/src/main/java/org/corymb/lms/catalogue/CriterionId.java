package org.corymb.lms.catalogue;

import java.util.UUID;

/** Names one criterion of a rubric. */
public record CriterionId(UUID value) {

    public static CriterionId random() {
        return new CriterionId(UUID.randomUUID());
    }

    public static CriterionId of(String text) {
        return new CriterionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
