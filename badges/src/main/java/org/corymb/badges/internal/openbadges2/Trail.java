package org.corymb.badges.internal.openbadges2;

import java.util.List;
import org.corymb.badges.internal.verify.Finding;

/**
 * What a step found that leads the examination on.
 *
 * @param examination with what was added to it
 * @param findings of the step
 */
record Trail(OlderExamination examination, List<Finding> findings) {}
