package org.corymb.lms.completion;

import java.util.UUID;

/** Names one review of a decision. */
public record ReviewId(UUID value) {

    public static ReviewId random() {
        return new ReviewId(UUID.randomUUID());
    }

    public static ReviewId of(String text) {
        return new ReviewId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
