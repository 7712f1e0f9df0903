package org.corymb.badges.internal.verify;

import java.util.List;

/** One step of the verification algorithm. */
interface Step {
    /** Does the step and says what it found. */
    List<Finding> examine(Examination examination);
}
