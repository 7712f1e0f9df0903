package org.corymb.lms.completion;

/** How a run ends for a learner. */
public enum Outcome {
    COMPLETED,
    NOT_COMPLETED
}
