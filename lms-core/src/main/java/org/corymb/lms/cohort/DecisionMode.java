package org.corymb.lms.cohort;

/** Who decides whether a learner has completed a run. */
public enum DecisionMode {
    PERSON,
    AUTOMATIC
}
