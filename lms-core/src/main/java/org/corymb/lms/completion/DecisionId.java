package org.corymb.lms.completion;

import java.util.UUID;

/** Names the decision on one learner in one run. */
public record DecisionId(UUID value) {

    public static DecisionId random() {
        return new DecisionId(UUID.randomUUID());
    }

    public static DecisionId of(String text) {
        return new DecisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
