package org.corymb.badges.internal.openbadges2;

import java.util.List;
import org.corymb.badges.internal.verify.Finding;

/** One step of the verification of an older badge. */
interface OlderStep {
    /** Does the step and says what it found. */
    List<Finding> examine(OlderExamination examination);
}
